#!/usr/bin/env python3
"""Counts the briefs that open on a dangling word: a pronoun, a demonstrative or a connective that refers to what is not there.

    python3 dangling.py SET.jsonl... [--list]

The words stand in dangling-openings.tsv, which is the counter's own and no part of the program. An article that itself opens
so, and has nothing else to say, counts as well.
"""
import argparse
import pathlib
import re

from quality import Briefs, PRECIS, load

LIST = pathlib.Path(__file__).with_name("dangling-openings.tsv")


def read_openings():
    openings = {"fr": {}, "en": {}}
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, kind, opening = line.split("\t")
            openings[language][tuple(words(opening))] = kind
    return openings


def words(text):
    """The words of a text, elided ones by themselves."""
    return re.findall(r"[^\W_]+'|[^\W_]+(?:-[^\W_]+)*", text.lower().replace("’", "'"))


def dangles(text, openings):
    """The opening of a text, if it is one that must not be."""
    start = words(text[:200])
    for count in range(5, 0, -1):
        kind = openings.get(tuple(start[:count]))
        if kind:
            return None if kind == "allowed" else " ".join(start[:count])
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=pathlib.Path)
    parser.add_argument("--precis", default=PRECIS, type=pathlib.Path)
    parser.add_argument("--list", action="store_true", help="print each brief that dangles")
    args = parser.parse_args()
    openings = read_openings()
    sets = load(args.sets)
    briefs = Briefs(sets, args.precis).texts()
    total = found = 0
    for name, records in sets.items():
        dangling = [record for record in records if dangles(briefs.get(record.id, ""), openings[record.language])]
        total, found = total + len(records), found + len(dangling)
        print(f"{name:20} {len(dangling):4} of {len(records):4} = {100 * len(dangling) / len(records):.1f} %")
        if args.list:
            for record in dangling:
                print(f"    {record.id}: {briefs[record.id][:110]}")
    print(f"{'all':20} {found:4} of {total:4} = {100 * found / max(1, total):.2f} %")


if __name__ == "__main__":
    main()
