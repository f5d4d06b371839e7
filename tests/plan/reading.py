#!/usr/bin/env python3
"""reading.py: how hard the words of the plan and of its questions are to read: Flesch-Kincaid at most 8 in
English, Fernandez-Huerta at least 60 in Spanish, and no sentence too long to say aloud.

    python3 tests/plan/reading.py"""
import re
import sys
from pathlib import Path

FILES = [Path('knowledge/plan/%s.txt' % n) for n in ('steps', 'offers', 'counter', 'payment', 'aid', 'rights', 'do-not',
                                                     'answers', 'ask', 'stages', 'unknown')] + \
    [Path('knowledge/words/plan.txt'), Path('knowledge/state/states.txt')] + sorted(Path('knowledge/deadline').glob('*.txt'))
KEYS = ('Title', 'Why', 'Late', 'Says', 'What', 'Ask', 'Answer', 'Say', 'Warning', 'Unknown', 'Here', 'Text',
        # what the plan says of a state
        'Charity-rule', 'Garnishment', 'Itemized-rule', 'Interest-rule', 'Collection-rule', 'Home-lien', 'Plan-cap-rule',
        'Records-fee', 'Billing-deadline', 'Answer-note')
LONGEST = 42  # words in one sentence


def fill(text):
    """Each {name} is read as one short word; citations and numbers are read as they stand."""
    text = re.sub(r'\(?(from memory|de memoria)[^)]*\)?', '', text)
    return re.sub(r'\{[a-z_]+\}', 'Sam', text)


def sentences(text):
    text = re.sub(r'\b[\w.]+\.(com|org|gov|net)[\w/]*', 'site', text)  # an address is no end of a sentence
    text = re.sub(r'\b\d-?\d{3}-\d{3}-\d{4}\b|\$?\d[\d,.]*\d|\d', 'ten', text)
    return [s for s in re.split(r'[.!?]+["»)]*\s+|[.!?]+["»)]*$', text) if re.search(r'\w', s)]


def words(sentence):
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", sentence)


def syllables_en(word):
    word = word.lower().replace("'", '')
    if len(word) <= 3:
        return 1
    word = re.sub(r'(?<=[^laeiouytd])ed$|(?<=[^laeiouyscxz])es$|(?<=[^laeiouy])e$', '', word)
    return max(1, len(re.findall(r'[aeiouy]{1,2}', re.sub(r'^y', '', word))))


def syllables_es(word):
    word = word.lower()
    count = 0
    for group in re.findall(r'[aeiouáéíóúü]+', word):
        # Two strong vowels, or an accented weak one, are two syllables; qu and gu before e, i are one sound.
        count += 1 + len(re.findall(r'(?=[aeoáéó][aeoáéó]|[íú][aeoáéó]|[aeoáéó][íú])', group))
    return max(1, count)


def measure(texts, syllables):
    heads = [w for t in texts for s in sentences(fill(t)) for w in words(s)]
    count = sum(len(sentences(fill(t))) for t in texts)
    return len(heads) / count, sum(map(syllables, heads)) / len(heads)


def flesch_kincaid(texts):
    per_sentence, per_word = measure(texts, syllables_en)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def fernandez_huerta(texts):
    per_sentence, per_word = measure(texts, syllables_es)
    return 206.84 - 60 * per_word - 1.02 * per_sentence


def texts_of(path):
    """(line, key, language, text), folded lines joined."""
    key = None
    for n, line in enumerate(path.read_text().split('\n'), 1):
        m = re.match(r'([A-Z][\w-]*)(?:\[(\w+)\])?: (.*)', line)
        if m:
            if key:
                yield key
            key = (n, m.group(1), m.group(2) or 'en', m.group(3))
        elif line.startswith(' ') and key:
            key = key[:3] + (key[3] + ' ' + line.strip(),)
        else:
            if key:
                yield key
            key = None
    if key:
        yield key


def main():
    passed = failed = 0
    shown = '--show' in sys.argv
    for path in FILES:
        said = [t for t in texts_of(path) if t[1] in KEYS]
        for lang, score, holds in (('en', flesch_kincaid, lambda x: x <= 8), ('es', fernandez_huerta, lambda x: x >= 60)):
            texts = [t for t in said if t[2] == lang]
            if not texts:
                continue
            value = score([t[3] for t in texts])
            if holds(value):
                passed += 1
            else:
                failed += 1
                print('FAIL %s [%s]: %.1f' % (path, lang, value))
            if shown:
                print('%s [%s]: %.1f' % (path, lang, value))
            for n, key, _, text in texts:
                for sentence in sentences(fill(text)):
                    if len(words(sentence)) > LONGEST:
                        failed += 1
                        print('FAIL %s:%d: %s has a sentence of %d words' % (path, n, key, len(words(sentence))))
                # One text of some length, read alone, may be two grades harder, no more.
                if len(words(fill(text))) >= 25 and not (score([text]) <= 11 if lang == 'en' else score([text]) >= 50):
                    failed += 1
                    print('FAIL %s:%d: %s [%s] alone: %.1f' % (path, n, key, lang, score([text])))
    print('%d passed, %d failed' % (passed, failed))
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
