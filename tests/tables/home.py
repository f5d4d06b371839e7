"""home.py: a folder of tables of its own for a test: importing, listing, asking."""
import datetime
import json
import os
import subprocess
import tempfile

HAGGLE = PROBE = ''  # the programs, as run.py was told
DATA = ''            # the folder of real data, or ''


def at(path):
    return os.path.join(DATA, path)


class Home:
    """Tables in a temporary XDG_DATA_HOME."""

    def __init__(self, folder=None):
        self.temporary = None if folder else tempfile.TemporaryDirectory(prefix='haggle-tables-')
        self.folder = folder or self.temporary.name
        self.pack = os.path.join(self.folder, 'haggle', 'tables.pack')

    def environment(self):
        return {**os.environ, 'XDG_DATA_HOME': self.folder}

    def haggle(self, *words):
        return subprocess.run([HAGGLE, 'data', *words], env=self.environment(), text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, errors='replace')

    def load(self, *paths, words=()):
        """Imports; what became of each file, as the program tells it in JSON."""
        done = self.haggle('import', *paths, '--format', 'json', *words)
        assert done.returncode in (0, 1, 3) and done.stdout, f'exit {done.returncode}: {done.stderr}'
        return json.loads(done.stdout)['files']

    def list(self):
        return json.loads(self.haggle('list', '--format', 'json').stdout)['tables']

    def sound(self):
        return self.haggle('check').returncode == 0

    def bytes(self):
        with open(self.pack, 'rb') as file:
            return file.read()

    def ask(self, questions, pack=None):
        """Answers to (table, key, second, day) each."""
        text = ''.join('\t'.join(q) + '\n' for q in questions)
        done = subprocess.run([PROBE, pack or self.pack], input=text, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
        if done.stdout.startswith('refused: '):
            return [{'answer': 'refused', 'why': done.stdout}] * len(questions)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(answers) == len(questions), \
            f'{len(answers)} answers to {len(questions)} questions: {done.stderr[-500:]}'
        return answers


def days_from(day, days):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days)).isoformat()


def tables_of(entry):
    """(table, edition, from, to, rows) of what was loaded from a file."""
    return [(t['table'], t['edition'], t['from'], t['to'], t['rows']) for t in entry['tables']]


def few(troubles, most=8):
    """Fails with the first of many troubles."""
    if troubles:
        more = f'\n  and {len(troubles) - most} more' if len(troubles) > most else ''
        raise AssertionError(''.join(f'\n  {t}' for t in troubles[:most]) + more)
