"""validate.py: the JSON that run.sh gathered in a folder, against the schemas beside this file."""

import json
import pathlib
import sys

import jsonschema

HERE = pathlib.Path(__file__).parent
SCHEMAS = {name: json.loads((HERE / f"{name}.schema.json").read_text())
           for name in ("read", "audit", "plan", "ask", "price")}


def validator(name):
    """The schema with the definitions that it borrows from read.schema.json as its own."""
    schema = dict(SCHEMAS[name])
    schema["$defs"] = {**SCHEMAS["read"]["$defs"], **schema.get("$defs", {})}
    schema = json.loads(json.dumps(schema).replace('"read.schema.json#/', '"#/'))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def unknown_names(value, path=""):
    """What holds for keys that no schema names: never null, and cents are whole numbers."""
    if value is None:
        yield f"{path}: null"
    if isinstance(value, dict):
        for key, child in value.items():
            whole = isinstance(child, int) or isinstance(child, list)
            if key.endswith("_cents") and not whole:
                yield f"{path}.{key}: not a whole number"
            yield from unknown_names(child, f"{path}.{key}")
    if isinstance(value, list):
        for i, child in enumerate(value):
            yield from unknown_names(child, f"{path}[{i}]")


def line_references(data):
    """Findings and questions point at documents and lines that are there."""
    lines = [len(d["lines"]) for d in data["documents"]]
    for finding in data["findings"] + data["questions"]:
        for document in finding.get("documents", []):
            if document >= len(lines):
                yield f"no document {document}"
        for at in finding["lines"]:
            if at["document"] >= len(lines) or at["line"] >= lines[at["document"]]:
                yield f"no line {at}"


def exit_wanted(schema, data):
    unread = any(d["unread"] for d in data.get("documents", []))
    if schema in ("plan", "ask", "price"):
        return {0, 1}
    return {1} if unread or data.get("findings") else {0}


def step_references(data):
    orders = [s["order"] for s in data["steps"]]
    if orders != list(range(1, len(orders) + 1)):
        yield f"steps in the order {orders}"
    for step in data["steps"]:
        if any(after >= step["order"] for after in step["after"]):
            yield f"step {step['order']} after {step['after']}"


def problems(folder, name, schema, code, same):
    try:
        data = json.loads((folder / f"{name}.json").read_text())
    except ValueError as error:
        return [f"no JSON: {error}; {(folder / f'{name}.err').read_text().strip()}"]
    found = [f"{e.json_path}: {e.message[:200]}" for e in VALIDATORS[schema].iter_errors(data)]
    if found:
        return found
    found += list(unknown_names(data))
    if schema == "audit":
        found += list(line_references(data))
    if schema == "plan":
        found += list(step_references(data))
    if int(code) not in exit_wanted(schema, data):
        found.append(f"exit {code}")
    if same != "same":
        found.append("two runs differ")
    return found


VALIDATORS = {name: validator(name) for name in SCHEMAS}


def main():
    folder = pathlib.Path(sys.argv[1])
    passed = failed = 0
    for call in (folder / "calls").read_text().splitlines():
        name, schema, code, same = call.split()
        found = problems(folder, name, schema, code, same)
        for problem in found:
            print(f"FAIL {name}: {problem}")
        passed += not found
        failed += bool(found)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
