#!/usr/bin/env python3
"""Checks the engine against the peer model: every case under every preset, every outcome, and every pair; then all cases
together under every preset, as a portfolio.

    python3 tests/peer/agree.py [--engine target/release/speelveld] [--futures N] [--seed S] [--case ID ...]
        [--alone] [--organisation ID] [--scenarios DIR]

Needs numpy. Compares means, shares and the 10, 50 and 90 % quantiles of every outcome, the parts and years of the
cost, incidents by kind and by public value, competences short of level; and, paired future by future with the
current choices, how often each of the two is better and how much they differ. A figure differs when it is more than
four standard errors away, and again with other luck. Prints what differs and how many comparisons were made;
exit 1 when anything differs.
"""
import argparse
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from library import SHIPPED, read_library
from model import simulate
from programme import simulate_all

LIMIT = 4  # standard errors
HIGHER_IS_BETTER = {"within_budget", "value", "public_control", "needed"}
NEITHER_IS_BETTER = {"own_people"}
YES_OR_NO = {"within_budget", "serious", "incidents"}
SIDE_BY_SIDE = 4  # as many scenarios as the engine compares at once


@dataclass
class Figure:
    """One figure of the peer: its value, and its standard error times √futures."""

    value: float
    spread: float


def mean(column):
    """The mean of a column."""
    return Figure(column.mean(), column.std())


def quantile(column, share, sizes):
    """A quantile of a column; its error from the quantiles one binomial error to either side."""
    error = np.sqrt(share * (1 - share) * sizes)
    low, value, high = np.quantile(column, np.clip([share - error, share, share + error], 0, 1))
    return Figure(value, (high - low) / 2 / np.sqrt(sizes))


def of_outcome(name, column, sizes):
    """The figures of one outcome by name."""
    figures = {"mean": mean(column)}
    if name not in YES_OR_NO:
        figures |= {f"p{percent}": quantile(column, percent / 100, sizes) for percent in (10, 50, 90)}
    return {f"{name} {figure}": value for figure, value in figures.items()}


def peer_figures(result, sizes):
    """All figures of one scenario of the peer."""
    figures = {}
    for name, columns in result.items():
        if isinstance(columns, np.ndarray):
            figures |= of_outcome(name, columns.astype(float), sizes)
        else:
            numbered = columns.items() if isinstance(columns, dict) else enumerate(columns)
            figures |= {f"{name} {key}": mean(column.astype(float)) for key, column in numbered}
    return figures


def engine_figures(outcomes):
    """All figures of one scenario of the engine under the same names."""
    cost, incidents = outcomes["cost"], outcomes["incidents"]
    figures = {"incidents mean": incidents["any"]}
    for name in YES_OR_NO - {"incidents"}:
        figures[f"{name} mean"] = outcomes[name]["share"]
    for name in outcomes.keys() - YES_OR_NO:
        figures |= {f"{name} {figure}": outcomes[name][figure] for figure in ("mean", "p10", "p50", "p90")}
    groups = {"parts": cost["parts"], "by_year": dict(enumerate(cost["by_year"])), "by_kind": incidents["by_kind"],
              "loss_by_kind": incidents["loss_by_kind"], "by_value": incidents["by_value"],
              "levels_short": outcomes["unfilled"]["levels_short"]}
    for name, group in groups.items():
        figures |= {f"{name} {key}": value for key, value in group.items()}
    return figures


def peer_pair(first, second, sizes):
    """The figures of a pair of the peer: both drew the same luck and doubt."""
    figures = {}
    for name, before in first.items():
        if isinstance(before, np.ndarray):
            before, after = before.astype(float), second[name].astype(float)
            difference = after - before
            difference[np.abs(difference) <= 1e-9 * np.maximum(np.abs(before), np.abs(after))] = 0
            better = -difference if name in HIGHER_IS_BETTER else difference
            figures[f"pair {name} difference"] = mean(difference)
            if name not in NEITHER_IS_BETTER:
                figures[f"pair {name} first better"] = mean((better > 0).astype(float))
                figures[f"pair {name} second better"] = mean((better < 0).astype(float))
            if name not in YES_OR_NO:
                figures |= {f"pair {name} p{p}": quantile(difference, p / 100, sizes) for p in (5, 95)}
    return figures


def engine_pair(pair):
    """The same figures of a pair of the engine."""
    figures = {}
    for name in (key for key in pair if key not in ("a", "b")):
        difference = pair[name]["difference"]
        figures |= {
            f"pair {name} difference": difference["mean"],
            f"pair {name} first better": pair[name].get("a_better"),
            f"pair {name} second better": pair[name].get("b_better"),
            f"pair {name} p5": difference["p5"],
            f"pair {name} p95": difference["p95"],
        }
    return figures


def engine_portfolio(portfolio):
    """All figures of one portfolio of the engine under the names of the peer."""
    outcomes = portfolio["outcomes"]
    figures = {"within_budget mean": outcomes["within_budget"]["share"]}
    for name in outcomes.keys() - {"within_budget"}:
        figures |= {f"{name} {figure}": outcomes[name][figure] for figure in ("mean", "p10", "p50", "p90")}
    groups = {"parts": outcomes["cost"]["parts"], "by_year": dict(enumerate(outcomes["cost"]["by_year"])),
              "levels_short": portfolio["levels_short"], "lacking": dict(enumerate(portfolio["lacking"])),
              "overreach": {"share": portfolio["overreach"]}}
    for name, group in groups.items():
        figures |= {f"{name} {key}": value for key, value in group.items()}
    for case in (case for case in portfolio["cases"] if "outcomes" in case):
        for name in ("cost", "needed", "live"):
            of_case = case["outcomes"][name]
            figures |= {f"{case['case']} {name} {figure}": of_case[figure] for figure in ("mean", "p10", "p50", "p90")}
    return figures


def portfolio_differences(arguments, library, others, later, seed):
    """The same as `differences`, of all cases together: one scenario for all of them, some started so many years later."""
    scenarios = ["current", *others]
    command = [arguments.engine, "portfolio", *scenarios, "--format", "json", "--organisation", arguments.organisation]
    command += ["--futures", str(arguments.futures), "--seed", str(seed)]
    command += [part for case, years in later.items() for part in ("--postpone", f"{case}={years}")]
    command += ["--scenarios", arguments.scenarios] if arguments.scenarios else []
    answer = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    options = {"futures": arguments.futures, "organisation": arguments.organisation, "postponed": later}
    results = [simulate_all(library, scenario, seed=seed + 1, **options) for scenario in scenarios]
    sizes = 2 / arguments.futures
    tables = [(scenario, peer_figures(result, sizes), engine_portfolio(portfolio))
              for scenario, result, portfolio in zip(scenarios, results, answer["portfolios"], strict=True)]
    pairs = [pair for pair in answer["pairs"] if pair["a"] == "A"]
    plain = [{name: column for name, column in result.items() if " " not in name} for result in results]
    tables += [(scenarios[place], peer_pair(plain[0], plain[place], sizes),
                engine_pair({key: one for key, one in pair.items() if key != "cases"}))
               for pair in pairs for place in ["ABCD".index(pair["b"])]]
    return judged(tables, sizes)


def run_engine(arguments, case, scenarios, seed):
    """The engine's answer to one comparison."""
    command = [arguments.engine, "compare", case, "--format", "json", "--organisation", arguments.organisation]
    command += ["--futures", str(arguments.futures), "--seed", str(seed)]
    command += [part for scenario in scenarios for part in ("-s", scenario)]
    command += ["--alone"] if arguments.alone else []
    command += ["--scenarios", arguments.scenarios] if arguments.scenarios else []
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def differences(arguments, library, case, others, seed):
    """The names of the figures compared, of the current choices and these others; and how those that differ do."""
    scenarios = ["current", *others]
    answer = run_engine(arguments, case, scenarios, seed)
    options = {"futures": arguments.futures, "alone": arguments.alone, "organisation": arguments.organisation}
    results = [simulate(library, case, scenario, seed=seed + 1, **options) for scenario in scenarios]
    sizes = 2 / arguments.futures  # both have as many futures
    tables = [(scenario, peer_figures(result, sizes), engine_figures(column["outcomes"]))
              for scenario, result, column in zip(scenarios, results, answer["scenarios"], strict=True)]
    tables += [(scenarios[place], peer_pair(results[0], results[place], sizes), engine_pair(pair))
               for pair in answer["pairs"] if pair["a"] == "A" for place in ["ABCD".index(pair["b"])]]
    return judged(tables, sizes)


def judged(tables, sizes):
    """The names of the figures in tables of peer and engine, and how those that differ do."""
    differing = {}
    for scenario, peers, ours in tables:
        for name, peer in peers.items():
            spread = spread_of_share((ours[name] + peer.value) / 2) if is_share(name) else peer.spread
            error = spread * np.sqrt(sizes)
            gap = abs(ours[name] - peer.value)
            if gap > LIMIT * error + 1e-9 * abs(peer.value):
                away = gap / error if error > 0 else np.inf
                differing[scenario, name] = f"engine {ours[name]:.6g}, peer {peer.value:.6g}, {away:.1f} errors away"
    return {(scenario, name) for scenario, peers, _ in tables for name in peers}, differing


def is_share(name):
    """Is the figure a share of futures?"""
    return name.endswith(" better") or name.split()[0] in YES_OR_NO | {"by_kind", "by_value"}


def spread_of_share(share):
    """Standard deviation of a yes or no that is yes this often; also when it is so rare that the peer met none."""
    return np.sqrt(max(share * (1 - share), 0.0))


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--engine", default="target/release/speelveld")
    parser.add_argument("--futures", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--case", action="append", help="only this case; may be repeated")
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--organisation", default="utrecht")
    parser.add_argument("--scenarios", help="folder with a whole library, in place of the shipped one")
    arguments = parser.parse_args()
    library = read_library(Path(arguments.scenarios or SHIPPED))
    presets = list(library.directions)
    compared, found = set(), set()
    for case in arguments.case or library.cases:
        for start in range(0, len(presets), SIDE_BY_SIDE - 1):
            others = presets[start : start + SIDE_BY_SIDE - 1]
            names, first = differences(arguments, library, case, others, arguments.seed)
            compared |= {(case, *name) for name in names}
            again = differences(arguments, library, case, others, arguments.seed + 1000)[1] if first else {}
            for scenario, name in sorted(first.keys() & again.keys() - {one[1:] for one in found if one[0] == case}):
                found.add((case, scenario, name))
                print(f"{case}, {scenario}, {name}: {first[scenario, name]}; again {again[scenario, name]}")
    if not arguments.case and not arguments.alone:
        starts = range(0, len(presets), SIDE_BY_SIDE - 1)
        # Every direction over all cases; then some of them with two cases later.
        rounds = [(presets[start : start + SIDE_BY_SIDE - 1], {}) for start in starts]
        rounds.append((presets[:2], dict(zip(list(library.cases)[1:3], (1, 3)))))
        for others, later in rounds:
            names, first = portfolio_differences(arguments, library, others, later, arguments.seed)
            compared |= {("portfolio", *later, *name) for name in names}
            again = first and portfolio_differences(arguments, library, others, later, arguments.seed + 1000)[1]
            for scenario, name in sorted(first.keys() & (again or {}).keys()):
                found.add(("portfolio", *later, scenario, name))
                print(f"portfolio {later}, {scenario}, {name}: {first[scenario, name]}; again {again[scenario, name]}")
    print(f"{len(compared)} comparisons at {arguments.futures} futures, {len(found)} differ by more than {LIMIT} errors")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
