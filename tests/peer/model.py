#!/usr/bin/env python3
"""An independent implementation of speelveld's model, to check the engine against.

Written from the equations of the model and the files under `scenarios/`, not from the engine. It draws plain
independent random numbers, so the two agree only within Monte Carlo error. Arrays end in an axis of futures, N long;
one of years, H long, comes before it. Money is k€ of 2024, staff FTE, time months or years.

    python3 tests/peer/model.py CASE SCENARIO
        [--futures N] [--seed S] [--alone] [--organisation ID] [--scenarios DIR]

SCENARIO is `current`, the id of a direction, or five choices with commas between them, such as
`build,reuse:governments,codevelop:knowledge+residents,outsource:market,build`.
"""
import argparse
import json
import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from library import LAYERS, SHIPPED, decision, draw, expected, from_normal, read_library

MIX_PLACES = ["first", "second", "third", "fourth"]
VALUES = ["privacy", "transparency", "continuity", "autonomy", "trust"]
QUANTILES = {"p5": 0.05, "p10": 0.10, "p50": 0.50, "p80": 0.80, "p90": 0.90, "p95": 0.95}


def months_within(start, end, years):
    """For each year, how many of its months lie between two moments; (H, N)."""
    year = 12.0 * np.arange(years)[:, None]
    return np.clip(np.minimum(end, year + 12) - np.maximum(start, year), 0, None)


@dataclass
class LayerPlan:
    """One layer of one case as chosen and drawn, before anything goes wrong (sections 6 and 7.1)."""

    name: str
    mode: str
    partners: list
    mix: dict  # competence: share of own work
    weight: float  # share of expected build cost
    novelty: float
    build: np.ndarray  # own-build cost, (N)
    run: np.ndarray  # own run cost a year, (N)
    wait: np.ndarray = None  # months before delivery starts, (N)
    months: np.ndarray = None  # planned months of delivery, (N)
    own: np.ndarray = None  # FTE-years to deliver
    partner: np.ndarray = None
    own_run: np.ndarray = None  # FTE to run
    partner_run: np.ndarray = None
    delivery: np.ndarray = None  # share of the delivery done in each year, (H, N)
    running: np.ndarray = None  # share of each year that it runs, (H, N)
    coordination: dict = field(default_factory=dict)  # competence: FTE per FTE of partner work

    def mean_over_partners(self, table):
        """The mean of a table over the partners; 1 without partners."""
        return sum(table[p] for p in self.partners) / len(self.partners) if self.partners else 1.0

    def own_fte(self):
        """Own work a year, without coordination, (H, N)."""
        return self.own * self.delivery + self.own_run * self.running

    def partner_fte(self):
        """Partner work a year, (H, N)."""
        return self.partner * self.delivery + self.partner_run * self.running


@dataclass
class Plan:
    """One case as chosen and drawn."""

    case: dict
    years: int
    layers: list
    tender_fte: np.ndarray  # own FTE-years on a tender in year 0, (N)
    tender_level: float


def contract_value(base, case, layer, choice):
    """Expected value of what the market would be paid for a layer: delivery and some years of running (6)."""
    mode, partners = choice
    if "market" not in partners:
        return 0.0
    modes, numbers = base["modes"], case["layers"][layer]
    build, run = expected(numbers["build"]), expected(numbers["run"])
    price = base["partners"]["rate"]["market"] * base["partners"]["paid-share"]["market"]
    part = price / base["rates"]["reference"] / len(partners)
    delivery = build * base["layers"]["labour-share"][layer] * modes["effort"][mode] * (1 - modes["own-share"][mode])
    running = run * base["layers"]["run-labour-share"][layer] * modes["run-effort"][mode]
    yearly = part * running * (1 - modes["run-own-share"][mode]) + modes["licence"][mode] * build
    return part * delivery + base["tender"]["years-of-running"] * yearly


def plan_case(library, case, choices, generator, futures):
    """Draws the costs and the planned work of a case (6, 7.1)."""
    base, years = library.base, case["years"]
    rho = base["money"]["cost-correlation"]
    correlated = lambda common: math.sqrt(rho) * common + math.sqrt(1 - rho) * generator.standard_normal(futures)
    build_z, run_z = generator.standard_normal(futures), generator.standard_normal(futures)
    total = sum(expected(case["layers"][layer]["build"]) for layer in LAYERS)

    value = sum(contract_value(base, case, layer, choices[layer]) for layer in LAYERS)
    tendered = value > 0 and value >= base["tender"]["threshold"]
    wait = draw(base["tender"]["wait"], generator, futures)
    to_fte = base["rates"]["working-day"] / base["rates"]["productive-hours"]
    tender_fte = tendered * to_fte * draw(base["tender"]["own-days"], generator, futures)
    level = base["people"]["required-level"]["contracts"]
    levels = [level[mode] for mode, partners in choices.values() if "market" in partners]

    layers = []
    for name in LAYERS:
        numbers, (mode, partners) = case["layers"][name], choices[name]
        layer = LayerPlan(
            name, mode, partners,
            mix={c: base["people"]["mix-share"][place]
                 for c, place in zip(base["people"]["mix"][name][mode], MIX_PLACES)},
            weight=expected(numbers["build"]) / total,
            novelty=numbers["novelty"],
            build=from_normal(numbers["build"], correlated(build_z)),
            run=from_normal(numbers["run"], correlated(run_z)),
        )
        layer.wait = wait * (tendered and "market" in partners)
        lead = base["modes"]["lead"][mode] * math.prod(base["partners"]["lead"][p] for p in partners)
        noise = np.exp(base["delivery"]["lead-noise"] * generator.standard_normal(futures))
        layer.months = numbers["months"] * lead * noise
        plan_work(base, layer, years)
        layers.append(layer)
    return Plan(case, years, layers, tender_fte, max(levels, default=0))


def plan_work(base, layer, years):
    """Fills in the work on a layer and its place in time (6, 7.2)."""
    reference, modes = base["rates"]["reference"], base["modes"]
    floor = base["people"]["regie-floor"]
    work = layer.build * base["layers"]["labour-share"][layer.name] / reference * modes["effort"][layer.mode]
    run = layer.run * base["layers"]["run-labour-share"][layer.name] / reference * modes["run-effort"][layer.mode]
    own_share, run_own_share = modes["own-share"][layer.mode], modes["run-own-share"][layer.mode]
    layer.partner, layer.partner_run = work * (1 - own_share), run * (1 - run_own_share)
    layer.own = np.maximum(work * own_share, floor * layer.months / 12)
    layer.own_run = np.maximum(run * run_own_share, floor)
    end = layer.wait + layer.months
    layer.delivery = months_within(layer.wait, end, years) / layer.months
    layer.running = months_within(end, 12.0 * years, years) / 12
    for partner in layer.partners:
        competence = "contracts" if partner == "market" else "partnership"
        part = base["partners"]["coordination"][partner] / len(layer.partners)
        layer.coordination[competence] = layer.coordination.get(competence, 0) + part


def demand(library, plan):
    """Own FTE asked of each competence and year, and the same times the level required; two of (C, H, N) (7.2)."""
    place = {c: i for i, c in enumerate(library.competences)}
    required = library.base["people"]["required-level"]
    fte = np.zeros((len(place), *plan.layers[0].delivery.shape))
    levels = np.zeros_like(fte)

    def add(competence, level, amount):
        fte[place[competence]] += amount
        levels[place[competence]] += level * amount

    for layer in plan.layers:
        own, partner = layer.own_fte(), layer.partner_fte()
        for competence, share in layer.mix.items():
            add(competence, required[competence][layer.mode], share * own)
        for competence, share in layer.coordination.items():
            add(competence, required[competence][layer.mode], share * partner)
    contracts = place["contracts"]
    fte[contracts, 0] += plan.tender_fte
    levels[contracts, 0] += plan.tender_level * plan.tender_fte
    return fte, levels


def supply(library, organisation, plans, pool, training, tightness):
    """Share of the demand that external hires fill and share that stays short; two of (C, H, N) (7.3).

    `pool` is the demand of all plans together, with its levels."""
    base, competences = library.base, library.competences
    people = base["people"]
    column = lambda values: np.array(values, dtype=float)[:, None]
    staff = column([organisation["people"][c]["fte"] for c in competences]) * np.ones_like(tightness)
    level = column([organisation["people"][c]["level"] for c in competences]) * np.ones_like(tightness)
    turnover = organisation["turnover"] * column(
        [people["it-turnover"] if c in people["it-roles"] else 1.0 for c in competences])
    taught = {c for plan in plans for layer in plan.layers
              if layer.mode == "codevelop" and "knowledge" in layer.partners for c in layer.mix}
    knowledge = people["knowledge-gain"] * column([c in taught for c in competences])
    vacant = np.minimum(1, organisation["months-to-hire"] / 12 * tightness)

    fte, levels = pool
    external, short = np.zeros_like(fte), np.zeros_like(fte)
    for year in range(fte.shape[1]):
        asked = fte[:, year]
        some = np.where(asked > 0, asked, 1)
        required = levels[:, year] / some
        missing = np.maximum(0, required - level)
        effect = np.clip(1 - people["level-penalty"] * missing, people["least-effect"], 1)
        gap = np.maximum(0, asked - staff * effect)
        hired = np.minimum(gap, organisation["external-cap"] * asked)
        external[:, year], short[:, year] = hired / some, (gap - hired) / some
        leave = staff * turnover * tightness * vacant
        staff = staff - leave + people["refill"] * leave + people["hire-rate"] * gap / tightness
        gain = training * np.where(gap > 0, people["gain-when-short"], people["gain"])
        level = np.minimum(5, level + np.where(missing > 0, gain, 0) + knowledge)
    return external, short


def deliver(base, plan, shortage, generator):
    """Cost overrun as a share and the month each layer is live; dictionaries of (N) (7.5)."""
    rules, swan = base["delivery"], base["delivery"]["swan"]
    futures = len(plan.tender_fte)
    small = sum(expected(plan.case["layers"][name]["build"]) for name in LAYERS) < swan["small-case"]
    least, most, tail = swan["least"], swan["most-small" if small else "most"], swan["tail"]
    u_case = generator.random(futures)
    inside = 1 - (least / most) ** tail  # the Pareto is cut off, not piled up, at its cap
    size = least * (1 - generator.random(futures) * inside) ** (-1 / tail)
    overrun, live = {}, {}
    for layer in plan.layers:
        short = shortage[layer.name][0]
        chance = swan["chance"] * base["modes"]["bespoke"][layer.mode]
        chance = chance * (swan["base"] + swan["novelty"] * layer.novelty) * (1 + short)
        x = np.where(u_case < chance, size, draw(rules["ordinary-overrun"], generator, futures))
        hazard = rules["delay-hazard"] * base["modes"]["delay"][layer.mode] * layer.months / 12
        delayed = generator.random(futures) < 1 - np.exp(-hazard)
        stretch = (1 + rules["overrun-delay"] * np.maximum(x, 0)) * (1 + rules["shortage-delay"] * short)
        delay = delayed * draw(rules["delay-months"], generator, futures)
        overrun[layer.name], live[layer.name] = x, layer.wait + layer.months * stretch + delay
    return overrun, live


def hazard(base, rule, case, layer, driver):
    """Strikes a year of a kind of incident on a layer that is live; `driver` is the shortage that counts."""
    attribute = rule.get("attribute")
    level = layer.novelty if attribute == "novelty" else case[attribute] if attribute else 0.0
    factor = rule["attribute-base"] + rule["attribute-slope"] * level
    divided = len(rule["scope"]) if rule["reach"] == "share-of-case" else 1
    weight = rule["modes"][layer.mode] * layer.mean_over_partners(rule["partners"]) * factor / divided
    return rule["rate"] * weight * (1 + rule["shortage-weight"] * driver)


def strike(library, plan, short, shortage, live, generator):
    """Losses (H, N) by kind, whether a kind struck (N) by kind, and months paused (N) (7.7)."""
    base, case, years = library.base, plan.case, plan.years
    shape = (years, len(plan.tender_fte))
    rules = {kind: rule for kind, rule in base["incidents"].items() if isinstance(rule, dict) and "reach" in rule}
    labour = sum(expected(case["layers"][n]["build"]) * base["layers"]["labour-share"][n] for n in LAYERS)
    size = labour / base["incidents"]["reference-size"]
    whole = sum(layer.build for layer in plan.layers)
    calendar = case["start-year"] + np.arange(years)
    since = calendar - base["incidents"]["first-election"]
    election = ((since >= 0) & (since % 4 == 0))[:, None]

    losses, struck, pauses = {}, {}, np.zeros(shape[1])
    for kind, rule in rules.items():
        common = generator.random(shape)
        if rule["reach"] == "case":
            rate = np.where(election, base["incidents"]["election-rate"], rule["rate"])
            weight = sum(layer.weight * rule["modes"][layer.mode] * layer.mean_over_partners(rule["partners"])
                         for layer in plan.layers)
            events = [(common < 1 - np.exp(-rate * weight), whole)]
        else:
            events = []
            for layer in (layer for layer in plan.layers if layer.name in rule["scope"]):
                driver = rule.get("driver")
                lacking = (shortage[layer.name] if driver == "layer"
                           else short[library.competences.index(driver)] if driver else 0.0)
                exposed = months_within(live[layer.name], 12.0 * years, years) / 12
                rate = hazard(base, rule, case, layer, lacking) * exposed
                u = common if rule["reach"] == "common-cause" else generator.random(shape)
                events.append((u < 1 - np.exp(-rate), layer.build))
        losses[kind], struck[kind] = np.zeros(shape), np.zeros(shape[1], dtype=bool)
        for hit, build in events:
            basis = size if rule["loss-basis"] == "amount" else build
            losses[kind] += hit * draw(rule["loss"], generator, shape) * basis
            struck[kind] |= hit.any(axis=0)
            if rule["pauses"]:
                pauses += (hit * draw(base["incidents"]["pause-months"], generator, shape)).sum(axis=0)
    return losses, struck, pauses


@dataclass
class Spending:
    """What the money of a case follows from, beside its plan."""

    own: np.ndarray  # FTE of each competence and year, (C, H, N)
    external: np.ndarray  # share of that hired externally, (C, H, N)
    overrun: dict  # layer: share of delivery money, (N)
    losses: dict  # incident kind: loss, (H, N)
    training: int  # multiple of the training budget
    tightness: np.ndarray  # (N)
    index: np.ndarray  # vendor prices, (H, N)


def present_value(base, plan):
    """What money in the middle of each year is worth at the start, (H, 1)."""
    return (1 + base["money"]["discount"]) ** -(np.arange(plan.years) + 0.5)[:, None]


def money(library, organisation, plan, spending, generator):
    """Present value of each part of the cost by year, (H, N) each, and the exit cost at the horizon, (N) (7.6)."""
    base, index = library.base, spending.index
    scale = base["rates"]["scale"]
    rate = {c: np.mean([scale[s] for s in scales]) for c, scales in base["people"]["scales"].items()}
    parts = {part: np.zeros_like(index) for part in ("own_people", "partners", "material", "licences", "overrun")}
    exit_cost = np.zeros(index.shape[1])
    for layer in plan.layers:
        modes, name, mode = base["modes"], layer.name, layer.mode
        labour, run_labour = base["layers"]["labour-share"][name], base["layers"]["run-labour-share"][name]
        own_rate = sum(share * rate[c] for c, share in layer.mix.items())
        coordination = sum(share * rate[c] for c, share in layer.coordination.items())
        partners = base["partners"]
        paid = {p: partners["rate"][p] * partners["paid-share"][p] for p in layer.partners}
        price = layer.mean_over_partners(paid) * (index if "market" in layer.partners else 1.0)
        people = (layer.own * own_rate + layer.partner * coordination) * layer.delivery
        supplied = layer.partner * price * layer.delivery
        material = layer.build * (1 - labour) * modes["material"][mode] * layer.delivery
        parts["own_people"] += people + (layer.own_run * own_rate + layer.partner_run * coordination) * layer.running
        parts["partners"] += supplied + layer.partner_run * price * layer.running
        parts["material"] += material + layer.run * (1 - run_labour) * modes["material"][mode] * layer.running
        parts["overrun"] += spending.overrun[name] * (people + supplied + material)
        if "market" in layer.partners:
            parts["licences"] += modes["licence"][mode] * layer.build * index * layer.running
        weight = base["layers"]["exit-weight"][name]
        exit_cost += draw(modes["exit"][mode], generator, exit_cost.shape) * weight * layer.build
    parts["own_people"][0] += plan.tender_fte * rate["contracts"]
    above = (base["people"]["external-price"] - 1) * spending.tightness
    hired = spending.external * spending.own
    parts["external_premium"] = sum(hired[i] * rate[c] for i, c in enumerate(library.competences)) * above
    parts["training"] = spending.training * organisation["training-share"] * parts["own_people"]
    parts["incidents"] = sum(spending.losses.values())
    parts = {part: amount * present_value(base, plan) for part, amount in parts.items()}
    parts["exit"] = np.zeros_like(index)
    parts["exit"][-1] = exit_cost * (1 + base["money"]["discount"]) ** -plan.years
    return parts, exit_cost


def value_realised(base, plan, shortage, live, pauses):
    """Value as a share of a perfect solution live on day one, (N); live means the last layer is (7.8)."""
    total, months = 0.0, 12.0 * plan.years
    for layer in plan.layers:
        fit = base["modes"]["fit"][layer.mode] - base["modes"]["fit-loss"][layer.mode] * layer.novelty
        if layer.name == "models" and "knowledge" in layer.partners:
            fit += base["value"]["knowledge-fit"]
        if layer.name in ("collection", "services") and "residents" in layer.partners:
            fit += base["value"]["residents-fit"]
        fit = fit - base["value"]["shortage-fit"] * shortage[layer.name].mean(axis=0)
        total = total + layer.weight * np.clip(fit, 0, 1)
    return total * np.clip(months - live - pauses, 0, None) / months


def public_control(base, plan):
    """Share of the running work in public hands, (N) (8)."""
    public = sum(layer.own_run + layer.partner_run * layer.mean_over_partners(base["partners"]["control"])
                 for layer in plan.layers)
    return public / sum(layer.own_run + layer.partner_run for layer in plan.layers)


def background(library, case, generator, futures, alone):
    """The demand of the other cases at their current choices with its levels, two of (C, H, N), and their plans.

    Cases meet in the same calendar years."""
    pool, plans = np.zeros((2, len(library.competences), case["years"], futures)), []
    for other in [] if alone else [one for one in library.cases.values() if one["id"] != case["id"]]:
        plans.append(plan_case(library, other, decision(library, other, "current")[0], generator, futures))
        shift = case["start-year"] - other["start-year"]
        for total, amount in zip(pool, demand(library, plans[-1])):
            for year in range(max(0, -shift), min(case["years"], other["years"] - shift)):
                total[:, year] += amount[:, year + shift]
    return pool, plans


def simulate(library, case_id, scenario, futures=10_000, seed=1, alone=False, organisation="utrecht"):
    """Every outcome of one case under one scenario, future by future; the same seed is the same luck for all."""
    base, case, organisation = library.base, library.cases[case_id], library.organisations[organisation]
    generator = np.random.default_rng(seed)
    choices, training = decision(library, case, scenario)
    tightness = np.exp(base["labour-market"]["tightness-spread"] * generator.standard_normal(futures))
    change = base["money"]["vendor-spread"] * generator.standard_normal((case["years"], futures))
    index = np.cumprod(1 + base["money"]["vendor-drift"] + change, axis=0)

    others, other_plans = background(library, case, generator, futures, alone)
    plan = plan_case(library, case, choices, generator, futures)
    own, levels = demand(library, plan)
    external, short = supply(library, organisation, [plan, *other_plans], others + [own, levels], training, tightness)
    shortage = {layer.name: sum(share * short[library.competences.index(c)] for c, share in layer.mix.items())
                for layer in plan.layers}
    overrun, layers_live = deliver(base, plan, shortage, generator)
    live = np.max(list(layers_live.values()), axis=0)
    losses, struck, pauses = strike(library, plan, short, shortage, layers_live, generator)
    spending = Spending(own, external, overrun, losses, training, tightness, index)
    parts, exit_cost = money(library, organisation, plan, spending, generator)
    by_year = sum(parts.values())
    cost, asked = by_year.sum(axis=0), own.sum(axis=0)
    hit = lambda value: [one for kind, one in struck.items() if value in base["incidents"][kind]["values"]]
    return {
        "cost": cost,
        "within_budget": cost <= case["budget"],
        "live": live,
        "value": value_realised(base, plan, shortage, live, pauses),
        "incidents": np.any(list(struck.values()), axis=0),
        "people_short": (short * own).sum(axis=0).max(axis=0),
        "external_share": ((external * own).sum(axis=0) / np.where(asked > 0, asked, 1)).max(axis=0),
        "public_control": public_control(base, plan),
        "exit": exit_cost,
        "parts": {part: amount.sum(axis=0) for part, amount in parts.items()},
        "by_year": list(by_year),
        "by_kind": struck,
        "loss_by_kind": {kind: (loss * present_value(base, plan)).sum(axis=0) for kind, loss in losses.items()},
        "by_value": {value: np.any(hit(value), axis=0) for value in VALUES},
        "by_competence": dict(zip(library.competences, (short * own).max(axis=1))),
    }


def figures(column):
    """Mean, standard deviation and quantiles of one column of futures."""
    column = np.asarray(column, dtype=float)
    quantiles = np.quantile(column, list(QUANTILES.values()))
    return {"mean": column.mean(), "sd": column.std(ddof=1), **dict(zip(QUANTILES, quantiles.tolist()))}


def summarise(result):
    """The figures of every column, in the shape in which they came."""
    if isinstance(result, dict):
        return {key: summarise(one) for key, one in result.items()}
    return [summarise(one) for one in result] if isinstance(result, list) else figures(result)


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("case")
    parser.add_argument("scenario")
    parser.add_argument("--futures", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--organisation", default="utrecht")
    parser.add_argument("--scenarios", default=SHIPPED, help="folder with a whole library")
    arguments = vars(parser.parse_args())
    case, scenario = arguments.pop("case"), arguments.pop("scenario")
    library = read_library(Path(arguments.pop("scenarios")))
    result = simulate(library, case, scenario, **arguments)
    print(json.dumps({"case": case, "scenario": scenario, **arguments, "outcomes": summarise(result)}, indent=1))


if __name__ == "__main__":
    main()
