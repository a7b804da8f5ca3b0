"""What a brief costs in Python: the same work as cost.c. usage: cost.py ROUNDS FILE"""
import json
import sys
import time

import precis

rounds, path = int(sys.argv[1]), sys.argv[2]
articles = [json.loads(line) for line in open(path, encoding="utf-8")]
engine = precis.Engine()
best = float("inf")
for _ in range(rounds):
    start = time.process_time()
    with precis.Session(engine) as session:
        session.add_all(articles)
        session.report().to_dict()
    best = min(best, time.process_time() - start)
print(f"{best * 1e6:.1f}")
