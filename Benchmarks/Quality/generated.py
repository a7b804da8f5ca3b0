#!/usr/bin/env python3
"""How well `precis stories` finds the events and copies of a generated corpus.

    precis-corpus --articles 10000 > corpus.jsonl
    precis stories corpus.jsonl --format jsonl > stories.jsonl
    Benchmarks/Quality/generated.py corpus.jsonl stories.jsonl
"""
import collections, json, sys


def pairs(count):
    return count * (count - 1) // 2


def counted(labels, others):
    table = collections.defaultdict(collections.Counter)
    for key, label in labels.items():
        table[label][others[key]] += 1
    return table


def main(corpus, stories):
    events, originals, edits = {}, {}, {}
    for line in open(corpus, encoding="utf-8"):
        article = json.loads(line)
        events[article["id"]] = article["event"]
        if "copy_of" in article:
            originals[article["id"]] = article["copy_of"]
            edits[article["id"]] = article["edit"]
    story, duplicate, origin = {}, {}, {}
    for line in open(stories, encoding="utf-8"):
        report = json.loads(line)
        story[report["id"]] = report["story"]
        duplicate[report["id"]] = report.get("duplicate_of")
        origin[report["id"]] = report["origin"]

    by_story, by_event = counted(story, events), counted(events, story)
    joined = sum(pairs(n) for row in by_story.values() for n in row.values())
    precision = joined / max(1, sum(pairs(sum(row.values())) for row in by_story.values()))
    recall = joined / max(1, sum(pairs(sum(row.values())) for row in by_event.values()))
    glued = {name: dict(row) for name, row in by_story.items() if len(row) > 1}
    print(f"{len(story)} articles, {len(by_event)} events, {len(by_story)} stories")
    print(f"pairs in one story: precision {precision:.4f}, recall {recall:.4f}; stories of several events: {len(glued)}")
    for name, row in list(glued.items())[:5]:
        print(f"  {name}: {row}")

    found = sum(1 for copy in originals if duplicate[copy])
    right = sum(1 for copy, original in originals.items() if origin[copy] == original)
    wrong = sum(1 for key, kept in duplicate.items() if kept and events[key] != events[kept])
    missed = collections.Counter(edits[copy] for copy in originals if not duplicate[copy])
    print(f"copies: {found} of {len(originals)} found, {right} with the right origin; missed: {dict(missed)}")
    print(f"copies of another event's article: {wrong}; originals taken for copies: "
          f"{sum(1 for key, kept in duplicate.items() if kept and key not in originals)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
