"""run_pyx12.py: pyx12, its context reader (loops by its maps): claims. run_pyx12.py SOURCES FILE"""
import sys
sys.path.insert(0, sys.argv[1])
try:
    import defusedxml.ElementTree
except ImportError:
    import types
    import xml.etree.ElementTree
    shim = types.ModuleType("defusedxml")
    shim.ElementTree = xml.etree.ElementTree
    sys.modules["defusedxml"] = shim
    sys.modules["defusedxml.ElementTree"] = xml.etree.ElementTree
import pyx12.params, pyx12.error_handler, pyx12.x12context
param = pyx12.params.params()
errh = pyx12.error_handler.errh_null()
claims = 0
with open(sys.argv[2], encoding="ascii") as f:
    reader = pyx12.x12context.X12ContextReader(param, errh, f)
    for node in reader.iter_segments():
        if node.id == "CLM" or node.id == "CLP":
            claims += 1
print(claims)
