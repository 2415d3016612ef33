"""A portfolio in the peer model: all cases together on one calendar, with one organisation's people and money.

Written from the description of the portfolio, not from the engine; the cases themselves are those of `model`. Each case keeps
its own luck, shares doubt, tightness and vendor prices with the others, and a supplier that it has in common with another case
that uses that kind of partner falls for both in the same calendar year.
"""
import zlib

import numpy as np
from library import Doubts, decision, expected, LAYERS
from model import MISSING, Numbers, People, demand, go_live, money, needed, own_need, plan_case, strike, supply

OVERREACH = 0.3
CAUSES = {"vendor-failure": ["market"], "price-shock": ["market"],
          "partner-withdraws": ["governments", "knowledge", "residents", "market"]}


class Member:
    """One case of a portfolio: when it runs, and what was drawn and worked out of it."""

    def __init__(self, library, case, scenario, organisation, doubts, seed, window, later):
        self.case, self.later = case, later
        self.numbers = Numbers(library, case, organisation, doubts)
        self.start = case["start-year"] + later
        self.years = min(case["years"], window[1] - self.start)
        self.weight = sum(expected(case["layers"][layer]["build"]) for layer in LAYERS)
        self.choices, self.training = decision(case, scenario, library)
        self.generator = np.random.default_rng([seed, 1, zlib.crc32(case["id"].encode())])
        if self.years > 0:
            # Past its own horizon a case goes on asking; the shipped ones all end with the window.
            assert self.years == window[1] - self.start
            self.plan = plan_case(self.numbers, self.choices, self.generator, self.years)
            self.own, self.levels = demand(library, self.plan)

    def has(self, partner):
        """Does it source anything with this kind of partner?"""
        return self.years > 0 and any(partner in partners for _, partners in self.choices.values())


def shared_by(members, member, seed, window):
    """The uniforms of the supplier that a case has in common with others, by kind of incident and layer."""
    names = lambda one, partner: {s["id"] for s in one.case.get("suppliers", []) if s["partner"] == partner}

    def supplier(partner):
        for one in member.case.get("suppliers", []):
            others = [other for other in members if other is not member and other.has(partner)]
            if one["partner"] == partner and any(one["id"] in names(other, partner) for other in others):
                return one["id"]
        return None

    def uniforms(kind, layer):
        for partner in CAUSES.get(kind, []):
            name = supplier(partner) if partner in layer.partners else None
            if name:
                # One draw for all layers, unless the kind strikes each on its own.
                place = layer.name if kind == "partner-withdraws" else ""
                address = zlib.crc32(f"{name} {kind} {place}".encode())
                drawn = np.random.default_rng([seed, 2, address]).random((window[1] - window[0], len(layer.build)))
                first = member.start - window[0]
                return drawn[first : first + member.years]
        return None

    return uniforms


def simulate_all(library, scenario, futures=10_000, seed=1, organisation="utrecht", without_doubt=False, postponed=None,
                 budget=None, extra=None):
    """Every outcome of the whole under one scenario for all cases, future by future, and some of each case."""
    base, cases = library.base, list(library.cases.values())
    window = min(c["start-year"] for c in cases), max(c["start-year"] + c["years"] for c in cases)
    generator = np.random.default_rng([seed, 0])
    tightness = np.exp(base["labour-market"]["tightness-spread"] * generator.standard_normal(futures))
    change = base["money"]["vendor-spread"] * generator.standard_normal((window[1] - window[0], futures))
    growth = np.maximum(0, 1 + base["money"]["vendor-drift"] + change)
    doubts = Doubts(seed, futures, without_doubt)
    of = lambda case: (postponed or {}).get(case["id"], 0)
    every = [Member(library, case, scenario, library.organisations[organisation], doubts, seed, window, of(case)) for case in cases]
    members = [member for member in every if member.years > 0]

    first = min(member.start for member in members)
    years, since = window[1] - first, [member.start - first for member in members]
    pool = np.zeros((2, len(library.competences), years, futures))
    need = np.zeros((len(library.competences), years))
    for member, begin in zip(members, since):
        pool[0][:, begin:] += member.own
        pool[1][:, begin:] += member.levels
        need[:, begin:] = np.maximum(need[:, begin:], own_need(library, member.plan)[:, None])
    plans = [member.plan for member in members]
    people = supply(members[0].numbers, plans, pool, need, members[0].training, tightness, extra or {}, since)

    cost = np.zeros((window[1] - window[0], futures))
    parts, found = {}, {name: np.zeros(futures) for name in ("serious", "incidents", "needed", "value", "exit", "live")}
    public, running, of_cases = 0.0, 0.0, {}
    for member, begin in zip(members, since):
        plan, numbers, case = member.plan, member.numbers, member.case
        idle = sum(other.own[:, begin - at :] if at <= begin else np.pad(other.own, ((0, 0), (at - begin, 0), (0, 0)))
                   for other, at in zip(members, since))
        started = np.array([sum(at <= year for at in since) for year in range(begin, years)])[None, :, None]
        bench = people.bench[:, begin:] * np.where(idle > 0, member.own / np.where(idle > 0, idle, 1), 1 / started)
        seen = People(people.gap[:, begin:], people.external[:, begin:], people.short[:, begin:],
                      people.level[:, begin:], bench)
        shortage = {layer.name: sum(share * seen.short[library.competences.index(c)] for c, share in layer.mix.items())
                    for layer in plan.layers}
        layers_live = go_live(numbers, plan, shortage)
        live = np.max(list(layers_live.values()), axis=0)
        shared = shared_by(members, member, seed, window)
        struck = strike(numbers, plan, seen, shortage, layers_live, member.generator, shared, member.start)
        index = np.cumprod(growth[case["start-year"] - window[0] :], axis=0)[member.later : member.later + member.years]
        amounts, exit_cost = money(numbers, plan, member.own, seen, shortage, layers_live, struck.losses, member.training,
                                   tightness, index, member.generator)
        does = needed(numbers, plan, seen, shortage, layers_live, live)
        months, weight = 12.0 * member.years, member.weight / sum(one.weight for one in every)
        cost[member.start - window[0] :] += sum(amounts.values())
        for part, amount in amounts.items():
            parts[part] = parts.get(part, 0) + amount.sum(axis=0)
        found["serious"] += struck.serious / len(every)
        found["incidents"] += np.any(list(struck.struck.values()), axis=0) / len(every)
        found["needed"] += weight * does
        found["value"] += weight * does * np.maximum(0, np.maximum(0, months - live) - struck.pauses) / months
        found["exit"] += exit_cost
        found["live"] = np.maximum(found["live"], 12.0 * (member.start - window[0]) + live)
        control = base["partners"]["control"]
        for layer in plan.layers:
            public = public + layer.own_run + layer.partner_run * sum(s * control[p] for p, s in layer.share.items())
            running = running + layer.own_run + layer.partner_run
        of_cases[case["id"]] = {"cost": sum(amounts.values()).sum(axis=0), "needed": does, "live": live}
    asked = pool[0].sum(axis=0)
    some, total = np.where(asked > 0, asked, 1), cost.sum(axis=0)
    whole_budget = budget or sum(member.case["budget"] for member in every)
    short_of_level = lambda year, at: (need.max(axis=1)[:, None] - people.level[:, at] > MISSING).sum(axis=0)
    unfilled = (people.gap.sum(axis=0) / some).max(axis=0)
    return {
        "cost": total,
        "within_budget": total <= whole_budget,
        **found,
        "public_control": public / running,
        "own_people": asked.max(axis=0),
        "unfilled": unfilled,
        "external_share": ((people.external * pool[0]).sum(axis=0) / some).max(axis=0),
        "parts": parts,
        "by_year": list(cost),
        "levels_short": {"start": short_of_level(0, 0), "end": short_of_level(-1, -1)},
        "lacking": list(np.pad(people.gap.sum(axis=0), ((first - window[0], 0), (0, 0)))),
        "overreach": {"share": unfilled > OVERREACH},
        **{f"{case} {name}": column for case, columns in of_cases.items() for name, column in columns.items()},
    }
