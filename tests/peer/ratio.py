#!/usr/bin/env python3
"""How much faster the engine is than numpy on the same task, both on one thread: one scenario × 10,000 futures, summarised.

    python3 tests/peer/ratio.py

Two ratios: on luck that was drawn before (a key press), and from nothing. The peer keeps its draws as the engine does:
every column of luck, the work of the other cases, and each quantity at its luck. Rounds of the two alternate; the median
of their ratios is printed, so that a noisy machine drifts for both.
"""
import json
import os
import statistics
import subprocess
import time
from unittest import mock

import library as files
import model

ROUNDS = 5
COMMAND = ["cargo", "bench", "--quiet", "--bench", "ratio"]
CASE, SCENARIO, FUTURES = "logistics", "current", 10_000


class Kept:
    """Answers of functions in the order of asking, kept for the next time the same is asked in the same order."""

    def __init__(self):
        self.answers, self.turn, self.inside = {}, 0, False

    def keep(self, function, name=lambda *_: ""):
        """The function, asked only once for every turn; `name` tells questions of the same turn apart."""

        def answer(*asked, **options):
            if self.inside:  # part of an answer that is kept as a whole
                return function(*asked, **options)
            self.turn += 1
            key = (self.turn, name(*asked))
            if key not in self.answers:
                self.inside = True
                self.answers[key] = function(*asked, **options)
                self.inside = False
            return self.answers[key]

        return answer


class KeptGenerator:
    """A numpy generator whose columns are kept."""

    def __init__(self, kept, generator):
        self.standard_normal = kept.keep(generator.standard_normal)
        self.random = kept.keep(generator.random)


def peer(library):
    """Seconds that the peer takes from nothing."""
    start = time.perf_counter()
    figures = model.summarise(model.simulate(library, CASE, SCENARIO, FUTURES))
    assert figures["cost"]["mean"] > 0
    return time.perf_counter() - start


def frozen_peer(library, rounds):
    """Seconds that the peer takes on kept luck, round by round, after one that keeps it."""
    times, kept = [], Kept()
    generator = KeptGenerator(kept, model.np.random.default_rng(1))
    quantity = lambda entry, *_: json.dumps(entry)
    patches = {
        "background": kept.keep(model.background),
        "draw": kept.keep(files.draw, quantity),
        "from_normal": kept.keep(files.from_normal, quantity),
    }
    with mock.patch.multiple(model, **patches), mock.patch("numpy.random.default_rng", lambda _: generator):
        for _ in range(rounds + 1):
            kept.turn = 0
            times.append(peer(library))
    return times[1:]


def engine():
    """Seconds that the engine takes: on kept luck, and from nothing."""
    environment = {**os.environ, "RAYON_NUM_THREADS": "1"}
    run = subprocess.run(COMMAND, check=True, capture_output=True, text=True, env=environment)
    times = json.loads(run.stdout.strip().splitlines()[-1])
    assert times["futures"] == FUTURES
    return times["frozen"] / 1e9, times["cold"] / 1e9


def main():
    """Prints both ratios."""
    library = files.read_library()
    engine()  # builds it
    rows = []
    for _ in range(ROUNDS):
        ours = engine()
        rows.append((statistics.median(frozen_peer(library, 5)), ours[0], peer(library), ours[1]))
    for name, place in (("on kept luck", 0), ("from nothing", 2)):
        theirs, ours = (statistics.median(row[place + side] for row in rows) for side in (0, 1))
        ratio = statistics.median(row[place] / row[place + 1] for row in rows)
        print(f"{name}: numpy {1000 * theirs:.1f} ms, engine {1000 * ours:.2f} ms, ratio {ratio:.0f}")


if __name__ == "__main__":
    main()
