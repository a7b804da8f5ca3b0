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


class Outcome:
    """What `precis stories` made of a generated corpus, beside the truth about it."""

    def __init__(self, corpus, stories):
        self.events, self.originals, self.edits = {}, {}, {}
        for line in open(corpus, encoding="utf-8"):
            article = json.loads(line)
            self.events[article["id"]] = article["event"]
            if "copy_of" in article:
                self.originals[article["id"]] = article["copy_of"]
                self.edits[article["id"]] = article["edit"]
        story, self.duplicate, self.origin = {}, {}, {}
        for line in open(stories, encoding="utf-8"):
            report = json.loads(line)
            story[report["id"]] = report["story"]
            self.duplicate[report["id"]] = report.get("duplicate_of")
            self.origin[report["id"]] = report["origin"]
        self.by_story, self.by_event = counted(story, self.events), counted(self.events, story)
        joined = sum(pairs(n) for row in self.by_story.values() for n in row.values())
        self.precision = joined / max(1, sum(pairs(sum(row.values())) for row in self.by_story.values()))
        self.recall = joined / max(1, sum(pairs(sum(row.values())) for row in self.by_event.values()))
        self.glued = {name: dict(row) for name, row in self.by_story.items() if len(row) > 1}
        self.found = sum(1 for copy in self.originals if self.duplicate[copy])
        self.right = sum(1 for copy, original in self.originals.items() if self.origin[copy] == original)

    def scores(self):
        """In percent, all the better the higher."""
        copies = max(1, len(self.originals))
        return {
            "pairs in one story, precision": 100 * self.precision,
            "pairs in one story, recall": 100 * self.recall,
            "copies found": 100 * self.found / copies,
            "copies with the right origin": 100 * self.right / copies,
        }


def main(corpus, stories):
    outcome = Outcome(corpus, stories)
    print(f"{len(outcome.events)} articles, {len(outcome.by_event)} events, {len(outcome.by_story)} stories")
    print(f"pairs in one story: precision {outcome.precision:.4f}, recall {outcome.recall:.4f}; "
          f"stories of several events: {len(outcome.glued)}")
    for name, row in list(outcome.glued.items())[:5]:
        print(f"  {name}: {row}")
    duplicate, events, originals = outcome.duplicate, outcome.events, outcome.originals
    wrong = sum(1 for key, kept in duplicate.items() if kept and events[key] != events[kept])
    missed = collections.Counter(outcome.edits[copy] for copy in originals if not duplicate[copy])
    print(f"copies: {outcome.found} of {len(originals)} found, {outcome.right} with the right origin; missed: {dict(missed)}")
    print(f"copies of another event's article: {wrong}; originals taken for copies: "
          f"{sum(1 for key, kept in duplicate.items() if kept and key not in originals)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
