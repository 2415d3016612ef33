#!/usr/bin/env python3
"""An independent implementation of speelveld's model, second edition, to check the engine against.

Written from the equations of the model and the files under `scenarios/`, not from the engine. It draws plain
independent random numbers, so the two agree only within Monte Carlo error. Arrays end in an axis of futures, N long;
one of years, H long, comes before it. Money is k€ of 2024, staff FTE, time months or years.

    python3 tests/peer/model.py CASE SCENARIO
        [--futures N] [--seed S] [--alone] [--without-doubt] [--organisation ID] [--scenarios DIR]

SCENARIO is `current`, the id of a direction, or five choices with commas between them, such as
`build,reuse:governments,codevelop:knowledge+residents,outsource:market,build`.
"""
import argparse
import json
import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from library import LAYERS, SHIPPED, Doubts, decision, draw, expected, from_normal, read_library

MIX_PLACES = ["first", "second", "third", "fourth"]
VALUES = ["privacy", "transparency", "continuity", "autonomy", "trust"]
QUANTILES = {"p5": 0.05, "p10": 0.10, "p50": 0.50, "p80": 0.80, "p90": 0.90, "p95": 0.95}
DEPENDENCE = ("vendor-failure", "price-shock", "partner-withdraws")
MISSING = 1e-9  # levels: less is rounding


def months_within(start, end, years):
    """For each year, how many of its months lie between two moments; (H, N)."""
    year = 12.0 * np.arange(years)[:, None]
    return np.clip(np.minimum(end, year + 12) - np.maximum(start, year), 0, None)


class Numbers:
    """The numbers of one case in doubt: columns of N futures."""

    def __init__(self, library, case, organisation, doubts):
        self.library, self.case, self.organisation, self.doubts = library, case, organisation, doubts

    def base(self, path, together=None):
        """A number of the base file."""
        return self.doubts.of(self.library.base, path, together)

    def own(self, path):
        """A number of the case."""
        return self.doubts.of(self.case, path)

    def staff(self, path):
        """A number of the organisation."""
        return self.doubts.of(self.organisation, path)

    def novelty(self, layer):
        """How new the need is on a layer."""
        return self.own(f"layers.{layer}.novelty")

    def pair(self, factor, layer, mode):
        """A factor of a mode with two ends, at the novelty of the layer (6)."""
        routine, new = (self.base(f"modes.{factor}.{end}.{mode}", f"modes.{factor}.{mode}") for end in ("routine", "new"))
        return routine + (new - routine) * self.novelty(layer)

    def median(self):
        """The same with every doubt at its median, one future."""
        return Numbers(self.library, self.case, self.organisation, Doubts(0, 1, held=True))


@dataclass
class LayerPlan:
    """One layer of one case as chosen and drawn (sections 6, 7.1 and 7.2)."""

    name: str
    mode: str
    partners: list
    share: dict  # partner: share of the partners' part
    mix: dict  # competence: share of own work
    weight: float  # share of expected build cost
    build: np.ndarray  # own-build cost, (N)
    run: np.ndarray  # own run cost a year, (N)
    wait: np.ndarray = None  # months before delivery starts, (N)
    months: np.ndarray = None  # planned months of delivery, (N)
    x: np.ndarray = None  # overrun as a share, (N)
    stretched: np.ndarray = None  # months with overrun and delay, (N)
    own: np.ndarray = None  # FTE-years to deliver, before the overrun
    partner: np.ndarray = None
    own_run: np.ndarray = None  # FTE to run
    partner_run: np.ndarray = None
    delivery: np.ndarray = None  # share of the delivery planned in each year, (H, N)
    running: np.ndarray = None  # share of each year that it is planned to run, (H, N)
    coordination: dict = field(default_factory=dict)  # competence: FTE per FTE of partner work

    def own_fte(self):
        """Own work a year, without coordination, (H, N)."""
        return self.own * (1 + self.x) * self.delivery + self.own_run * self.running

    def partner_fte(self):
        """Partner work a year, (H, N)."""
        return self.partner * (1 + self.x) * self.delivery + self.partner_run * self.running


@dataclass
class Plan:
    """One case as chosen and drawn."""

    case: dict
    years: int
    layers: list
    tender_fte: np.ndarray  # own FTE-years on a tender in year 0, (N)
    tender_level: float


def weights(library, partners):
    """Each partner's share of the partners' part, and how much of it they can carry together."""
    weight = {p: library.base["partners"]["weight"][p] for p in partners}
    total = sum(weight.values())
    return {p: one / total for p, one in weight.items()}, min(1.0, total)


def work(numbers, layer, choice, build, run):
    """Delivery FTE-years and running FTE, with the own share of each."""
    mode, partners = choice
    reference = numbers.library.base["rates"]["reference"]
    cover = weights(numbers.library, partners)[1] if partners else 0.0
    delivery = build * numbers.base(f"layers.labour-share.{layer}") / reference * numbers.pair("effort", layer, mode)
    running = run * numbers.base(f"layers.run-labour-share.{layer}") / reference * numbers.pair("run-effort", layer, mode)
    own = 1 - (1 - numbers.base(f"modes.own-share.{mode}")) * cover
    own_run = 1 - (1 - numbers.base(f"modes.run-own-share.{mode}")) * cover
    return delivery, own, running, own_run


def contract_value(numbers, layer, choice):
    """What the market would be paid for a layer, by the numbers known beforehand: delivery and four years (6, 15.7)."""
    mode, partners = choice
    if "market" not in partners:
        return 0.0
    known, figures = numbers.median(), numbers.case["layers"][layer]
    build, run = expected(figures["build"]), expected(figures["run"])
    share = weights(numbers.library, partners)[0]["market"]
    price = share * known.base("partners.rate.market") * known.base("partners.paid-share.market")
    delivery, own, running, own_run = work(known, layer, choice, build, run)
    licence = known.base(f"modes.licence.{mode}") * build * known.base(f"layers.labour-share.{layer}")
    years = numbers.library.base["tender"]["years-of-running"]
    return float((price * (delivery * (1 - own) + years * running * (1 - own_run)) + years * licence)[0])


def cost_drawn(entry, z, basis):
    """A cost of a layer; one that is only estimated is never a point."""
    width = {"estimate": 1.4, "derived": 1.15}.get(basis)
    if isinstance(entry, (int, float)) and width:
        entry = f"{entry / width} to {entry * width}"
    return from_normal(entry, z)


def plan_case(numbers, choices, generator, years):
    """Draws the costs, the overrun and the planned work of a case (6, 7.1, 7.2)."""
    library, case, base = numbers.library, numbers.case, numbers.library.base
    futures = numbers.doubts.futures
    rho = numbers.base("money.cost-correlation")
    correlated = lambda common: np.sqrt(rho) * common + np.sqrt(1 - rho) * generator.standard_normal(futures)
    build_z, run_z = generator.standard_normal(futures), generator.standard_normal(futures)
    total = sum(expected(case["layers"][layer]["build"]) for layer in LAYERS)

    value = sum(contract_value(numbers, layer, choices[layer]) for layer in LAYERS)
    tendered = value > 0 and value >= base["tender"]["threshold"]
    wait = draw(base["tender"]["wait"], generator, futures)
    to_fte = base["rates"]["working-day"] / base["rates"]["productive-hours"]
    tender_fte = tendered * to_fte * draw(base["tender"]["own-days"], generator, futures)
    level = base["people"]["required-level"]["contracts"]
    levels = [level[mode] for mode, partners in choices.values() if "market" in partners] if tendered else []

    swan, rules = base["delivery"]["swan"], base["delivery"]
    most = swan["most-small" if total < swan["small-case"] else "most"]
    inside = 1 - (swan["least"] / most) ** swan["tail"]  # the Pareto is cut off, not piled up, at its cap
    size = swan["least"] * (1 - generator.random(futures) * inside) ** (-1 / swan["tail"])
    u_case = generator.random(futures)

    layers = []
    for name in LAYERS:
        figures, (mode, partners) = case["layers"][name], choices[name]
        z = correlated(build_z), correlated(run_z)
        basis = [case["numbers"][f"layers.{name}.{cost}"].basis for cost in ("build", "run")]
        layer = LayerPlan(
            name, mode, partners,
            share=weights(library, partners)[0] if partners else {},
            mix={c: base["people"]["mix-share"][place]
                 for c, place in zip(base["people"]["mix"][name][mode], MIX_PLACES)},
            weight=expected(figures["build"]) / total,
            build=cost_drawn(figures["build"], z[0], basis[0]),
            run=cost_drawn(figures["run"], z[1], basis[1]),
        )
        layer.wait = wait * (tendered and "market" in partners)
        lead = numbers.pair("lead", name, mode) * math.prod(numbers.base(f"partners.lead.{p}") for p in partners)
        noise = np.exp(rules["lead-noise"] * generator.standard_normal(futures))
        layer.months = numbers.own(f"layers.{name}.months") * lead * noise
        chance = numbers.base("delivery.swan.chance") * numbers.pair("bespoke", name, mode)
        chance = np.minimum(1, chance * (swan["base"] + swan["novelty"] * numbers.novelty(name)))
        layer.x = np.where(u_case < chance, size, draw(rules["ordinary-overrun"], generator, futures))
        hazard = numbers.base("delivery.delay-hazard") * numbers.base(f"modes.delay.{mode}") * layer.months / 12
        delay = (generator.random(futures) < 1 - np.exp(-hazard)) * draw(rules["delay-months"], generator, futures)
        layer.stretched = layer.months * (1 + numbers.base("delivery.overrun-delay") * np.maximum(layer.x, 0)) + delay
        plan_work(numbers, layer, (mode, partners), years)
        layers.append(layer)
    return Plan(case, years, layers, tender_fte, max(levels, default=0))


def plan_work(numbers, layer, choice, years):
    """Fills in the work on a layer and its place in time (6, 7.3)."""
    floor = numbers.base("people.regie-floor")
    delivery, own, running, own_run = work(numbers, layer.name, choice, layer.build, layer.run)
    layer.partner, layer.partner_run = delivery * (1 - own), running * (1 - own_run)
    layer.own = np.maximum(delivery * own, floor * layer.months / 12)
    layer.own_run = np.maximum(running * own_run, floor)
    end = layer.wait + layer.stretched
    layer.delivery = months_within(layer.wait, end, years) / layer.stretched
    layer.running = months_within(end, 12.0 * years, years) / 12
    for partner, share in layer.share.items():
        competence = "contracts" if partner == "market" else "partnership"
        part = numbers.base(f"partners.coordination.{partner}") * share
        layer.coordination[competence] = layer.coordination.get(competence, 0) + part


def demand(library, plan):
    """Own FTE asked of each competence and year, and the same times the level required; two of (C, H, N) (7.3)."""
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


def own_need(library, plan):
    """The highest level that the case itself asks of each competence; 0 where it asks none (15.12); (C)."""
    need = dict.fromkeys(library.competences, 0)
    for layer in plan.layers:
        for competence in [*layer.mix, *layer.coordination]:
            required = library.base["people"]["required-level"][competence][layer.mode]
            need[competence] = max(need[competence], required)
    need["contracts"] = max(need["contracts"], plan.tender_level)
    return np.array([need[c] for c in library.competences], dtype=float)


@dataclass
class People:
    """How demand meets supply, by competence and year; (C, H, N)."""

    gap: np.ndarray  # FTE lacking before hire, whole pool
    external: np.ndarray  # share of the demand that external hires fill
    short: np.ndarray  # share of the demand that stays short
    level: np.ndarray  # level at the start of each year, and one more at the end: (C, H + 1, N)
    bench: np.ndarray  # extra staff with nothing to do, FTE


def supply(numbers, plans, pool, need, training, tightness, extra, since=None):
    """Who is there, comes, goes and learns (7.4). The need is that of the case that is looked at, (C), or of a portfolio,
    by year, (C, H); `since` says in which year of the pool each plan starts to teach, all from the first when it does not."""
    library, base = numbers.library, numbers.library.base
    competences, people = library.competences, base["people"]
    rows = lambda path, one: np.array([one(path.format(c)) for c in competences])
    hired = np.array([extra.get(c, 0.0) for c in competences])[:, None]
    staff = rows("people.{}.fte", numbers.staff) + hired
    level = rows("people.{}.level", numbers.staff)
    is_it = np.array([c in people["it-roles"] for c in competences])[:, None]
    turnover = numbers.staff("turnover") * np.where(is_it, numbers.base("people.it-turnover"), 1.0)
    taught = {(c, first) for plan, first in zip(plans, since or [0] * len(plans)) for layer in plan.layers
              if layer.mode == "codevelop" and "knowledge" in layer.partners for c in layer.mix}
    absent = np.minimum(1, numbers.staff("months-to-hire") / 12)
    vacant = np.minimum(1, numbers.staff("months-to-hire") / 12 * tightness)

    fte, levels = pool
    result = People(*(np.zeros_like(fte) for _ in range(3)), np.zeros((fte.shape[0], fte.shape[1] + 1, fte.shape[2])),
                    np.zeros_like(fte))
    result.level[:, 0] = level
    for year in range(fte.shape[1]):
        own_need = (need[:, year] if need.ndim == 2 else need)[:, None]
        now_taught = {c for c, first in taught if first <= year}
        knowledge = np.array([c in now_taught for c in competences])[:, None] * numbers.base("people.knowledge-gain")
        asked = fte[:, year]
        some = np.where(asked > 0, asked, 1)
        required = levels[:, year] / some
        late = hired * absent if year == 0 else 0.0
        here = np.maximum(staff - late, 0)
        missing = np.maximum(0, required - level)
        effect = np.clip(1 - numbers.base("people.level-penalty") * missing, people["least-effect"], 1)
        effective = here * effect
        gap = np.maximum(0, asked - effective)
        external = np.minimum(gap, numbers.staff("external-cap") * asked)
        result.gap[:, year], result.external[:, year] = gap, external / some
        result.short[:, year] = (gap - external) / some
        result.bench[:, year] = np.minimum(hired - late, np.maximum(0, effective - asked))
        leave = np.minimum(here, here * turnover * tightness * vacant)
        hire = np.minimum(1, numbers.base("people.hire-rate") / tightness) * gap
        staff = np.maximum(0, staff - (1 - numbers.base("people.refill")) * leave + hire)
        pool_misses, own_misses = required - level > MISSING, own_need - level > MISSING
        gains = [np.where((gap > 0) & pool_misses, numbers.base("people.gain-when-short"), 0),
                 np.where(own_misses, numbers.base("people.gain-own"), 0),
                 np.where(pool_misses, numbers.base("people.gain-pool"), 0)]
        gain = training * np.maximum.reduce(gains) + np.where(pool_misses, knowledge, 0)
        most = np.minimum(5, np.maximum(required, own_need))
        level = np.maximum(level, np.minimum(level + gain, most))
        result.level[:, year + 1] = level
    return result


def go_live(numbers, plan, shortage):
    """The month in which each layer is live: work that nobody can do waits; (N) by layer (7.5)."""
    most, live = numbers.library.base["delivery"]["most-short"], {}
    for layer in plan.layers:
        planned = layer.delivery.sum(axis=0)
        short = (shortage[layer.name] * layer.delivery).sum(axis=0) / np.where(planned > 0, planned, 1)
        live[layer.name] = layer.wait + layer.stretched / (1 - np.minimum(short, most))
    return live


def attribute_of(numbers, rule, layer):
    """What an incident hangs on besides the choice."""
    name = rule.get("attribute")
    level = numbers.novelty(layer) if name == "novelty" else numbers.own(name) if name else 0.0
    return rule["attribute-base"] + rule["attribute-slope"] * level


def partner_factor(kind, rule, layer):
    """The weight of the partners: of a dependence the largest, of the others the mean by their shares (6)."""
    if not layer.partners:
        return 1.0
    if kind in DEPENDENCE:
        return max(rule["partners"][p] for p in layer.partners)
    return sum(share * rule["partners"][p] for p, share in layer.share.items())


def pressure(numbers, rule, layer, people, shortage):
    """How far people and levels are lacking for what drives an incident, at most 1; (H, N) (7.7)."""
    driver, library = rule.get("driver"), numbers.library
    if driver == "layer":
        return shortage[layer.name]
    if not driver:
        return np.zeros_like(shortage[layer.name])
    place = library.competences.index(driver)
    lacking = people.short[place]
    if driver in layer.mix or driver in layer.coordination:
        required = library.base["people"]["required-level"][driver][layer.mode]
        missing = np.maximum(0, required - people.level[place, :-1])
        lacking = lacking + numbers.base("incidents.level-weight") * missing
    return np.minimum(1, lacking)


@dataclass
class Incidents:
    """What struck."""

    losses: dict  # kind: loss, (H, N)
    struck: dict  # kind: at all, (N)
    pauses: np.ndarray  # months, (N)
    serious: np.ndarray  # at all, (N)


def strike(numbers, plan, people, shortage, live, generator, shared=lambda kind, layer: None, first_year=None):
    """What goes wrong (7.7); `shared` gives the uniforms, (H, N), of a supplier that the case shares on a layer, if any."""
    base, case, years = numbers.library.base, plan.case, plan.years
    shape = (years, len(plan.tender_fte))
    rules = {kind: rule for kind, rule in base["incidents"].items() if isinstance(rule, dict) and "reach" in rule}
    labour = sum(expected(case["layers"][n]["build"]) * numbers.base(f"layers.labour-share.{n}") for n in LAYERS)
    size = labour / base["incidents"]["reference-size"]
    whole = sum(layer.build for layer in plan.layers)
    limit = base["incidents"]["serious-loss"] * case["budget"]
    since = (first_year or case["start-year"]) + np.arange(years) - base["incidents"]["first-election"]
    election = ((since >= 0) & (since % 4 == 0))[:, None]

    found = Incidents({}, {}, np.zeros(shape[1]), np.zeros(shape[1], dtype=bool))
    for kind, rule in rules.items():
        factor = lambda layer: numbers.base(f"incidents.{kind}.modes.{layer.mode}") * partner_factor(kind, rule, layer)
        rate = numbers.base(f"incidents.{kind}.rate")
        common = generator.random(shape)
        if rule["reach"] == "case":
            yearly = np.where(election, numbers.base("incidents.election-rate"), rate)
            events = [(common < 1 - np.exp(-yearly * sum(one.weight * factor(one) for one in plan.layers)), whole)]
        else:
            events = []
            divided = len(rule["scope"]) if rule["reach"] == "share-of-case" else 1
            for layer in (layer for layer in plan.layers if layer.name in rule["scope"]):
                exposed = months_within(live[layer.name], 12.0 * years, years) / 12
                more = numbers.base(f"incidents.{kind}.shortage-weight") * pressure(numbers, rule, layer, people, shortage)
                yearly = rate * factor(layer) * attribute_of(numbers, rule, layer.name) * (1 + more) / divided
                u = common if rule["reach"] == "common-cause" else generator.random(shape)
                of_supplier = shared(kind, layer)
                u = u if of_supplier is None else of_supplier
                events.append((u < 1 - np.exp(-yearly * exposed), layer.build))
        losses, struck = [], np.zeros(shape[1], dtype=bool)
        for hit, build in events:
            basis = size if rule["loss-basis"] == "amount" else build
            losses.append(hit * draw(rule["loss"], generator, shape) * basis)
            struck |= hit.any(axis=0)
            if rule["pauses"]:
                found.pauses += (hit * draw(base["incidents"]["pause-months"], generator, shape)).sum(axis=0)
        single = [sum(losses)] if rule["reach"] == "common-cause" else losses
        found.serious |= struck if rule.get("serious") else np.any([loss > limit for loss in single], axis=(0, 1))
        found.losses[kind], found.struck[kind] = sum(losses), struck
    return found


def discounted(base, years):
    """Present value of a euro in the middle of each year; (H, 1)."""
    return (1 + base["money"]["discount"]) ** -(np.arange(years)[:, None] + 0.5)


def money(numbers, plan, own, people, shortage, live, losses, training, tightness, index, generator):
    """Present value of each part of the cost by year, (H, N), and the cost to switch at the horizon, (N) (7.6)."""
    library, base, years = numbers.library, numbers.library.base, plan.years
    scale = base["rates"]["scale"]
    rate = {c: np.mean([scale[s] for s in scales]) for c, scales in base["people"]["scales"].items()}
    rates = np.array([rate[c] for c in library.competences])
    names = ("own_people", "partners", "material", "licences", "overrun", "old_way")
    parts, schooled = {part: np.zeros_like(index) for part in names}, np.zeros_like(index)
    exit_cost = np.zeros(index.shape[1])
    for layer in plan.layers:
        name, mode = layer.name, layer.mode
        labour, run_labour = numbers.base(f"layers.labour-share.{name}"), numbers.base(f"layers.run-labour-share.{name}")
        own_rate = sum(share * rate[c] for c, share in layer.mix.items())
        coordination = sum(share * rate[c] for c, share in layer.coordination.items())
        price = sum(
            share * numbers.base(f"partners.rate.{p}") * numbers.base(f"partners.paid-share.{p}")
            * (index if p == "market" else 1.0) for p, share in layer.share.items())
        window = live[name] - layer.wait
        delivery = months_within(layer.wait, live[name], years) / window
        running = months_within(live[name], 12.0 * years, years) / 12
        work_paid = (layer.own * own_rate + layer.partner * coordination) * delivery
        supplied = layer.partner * price * delivery
        material = numbers.base(f"modes.material.{mode}")
        delivered = layer.build * (1 - labour) * material * delivery
        run_paid = (layer.own_run * own_rate * (1 - shortage[name]) + layer.partner_run * coordination) * running
        parts["own_people"] += work_paid + run_paid
        schooled += work_paid + run_paid
        parts["partners"] += supplied + layer.partner_run * price * running
        parts["material"] += delivered + layer.run * (1 - run_labour) * material * running
        parts["overrun"] += layer.x * (work_paid + supplied + delivered)
        if "market" in layer.partners:
            parts["licences"] += numbers.base(f"modes.licence.{mode}") * layer.build * labour * index * running
        parts["old_way"] += numbers.own("old-way") * layer.run * (1 - running)
        weight = base["layers"]["exit-weight"][name] * numbers.pair("exit-times", name, mode)
        exit_cost += draw(base["modes"]["exit"][mode], generator, exit_cost.shape) * weight * layer.build
    bench = np.tensordot(rates, people.bench, 1)
    parts["own_people"] += bench
    parts["own_people"][0] += plan.tender_fte * rate["contracts"]
    above = (numbers.base("people.external-price") - 1) * tightness
    parts["external_premium"] = np.tensordot(rates, people.external * own, 1) * above
    parts["training"] = training * numbers.staff("training-share") * schooled
    parts["incidents"] = sum(losses.values())
    parts = {part: amount * discounted(base, years) for part, amount in parts.items()}
    parts["exit"] = np.zeros_like(index)
    parts["exit"][-1] = exit_cost * (1 + base["money"]["discount"]) ** -years
    return parts, exit_cost


def needed(numbers, plan, people, shortage, live, case_live):
    """How well the case does what is needed: fit by weight, times use; 0 when it is not live in time; (N) (7.8)."""
    library, years, total = numbers.library, plan.years, 0.0
    mean_over = lambda column, part: (column * part).sum(axis=0) / np.where(part.sum(axis=0) > 0, part.sum(axis=0), 1)
    for layer in plan.layers:
        fit = numbers.base(f"modes.fit.{layer.mode}")
        fit = fit - numbers.base(f"modes.fit-loss.{layer.mode}") * numbers.novelty(layer.name)
        if layer.name == "models" and "knowledge" in layer.partners:
            fit = fit + numbers.base("value.knowledge-fit")
        if layer.name in ("collection", "services") and "residents" in layer.partners:
            fit = fit + numbers.base("value.residents-fit")
        running = months_within(live[layer.name], 12.0 * years, years) / 12
        fit = fit - numbers.base("value.shortage-fit") * mean_over(shortage[layer.name], running)
        total = total + layer.weight * np.clip(fit, 0, 1)
    required = library.base["people"]["required-level"]["product-ownership"]
    asked = {"policy-data": library.base["value"]["reading-level"],
             "product-ownership": np.mean([required[layer.mode] for layer in plan.layers])}
    missing = sum(np.maximum(0, level - people.level[library.competences.index(c), :-1]) for c, level in asked.items()) / 2
    lost = np.minimum(library.base["value"]["most-use-loss"], numbers.base("value.use-loss") * missing)
    use = 1 - mean_over(lost, months_within(case_live, 12.0 * years, years) / 12)
    return np.where(case_live < 12.0 * years, total * use, 0.0)


def public_control(numbers, plan):
    """Share of the running work in public hands, (N) (8)."""
    control = numbers.library.base["partners"]["control"]
    public = sum(layer.own_run + layer.partner_run * sum(share * control[p] for p, share in layer.share.items())
                 for layer in plan.layers)
    return public / sum(layer.own_run + layer.partner_run for layer in plan.layers)


def background(numbers, generator, alone):
    """The demand of the other cases at their current choices with its levels, two of (C, H, N), and their plans.

    Cases meet in the same calendar years; what they ask after the horizon of this case does not count."""
    library, case, futures = numbers.library, numbers.case, numbers.doubts.futures
    pool, plans = np.zeros((2, len(library.competences), case["years"], futures)), []
    for other in [] if alone else [one for one in library.cases.values() if one["id"] != case["id"]]:
        theirs = Numbers(library, other, numbers.organisation, numbers.doubts)
        shift = case["start-year"] - other["start-year"]
        years = max(1, case["years"] + shift)
        plans.append(plan_case(theirs, decision(other, "current", library)[0], generator, years))
        for total, amount in zip(pool, demand(library, plans[-1])):
            for year in range(max(0, -shift), min(case["years"], years - shift)):
                total[:, year] += amount[:, year + shift]
    return pool, plans


def simulate(library, case_id, scenario, futures=10_000, seed=1, alone=False, organisation="utrecht",
             without_doubt=False, extra=None):
    """Every outcome of one case under one scenario, future by future; the same seed is the same luck and doubt."""
    base, case = library.base, library.cases[case_id]
    generator = np.random.default_rng(seed)
    numbers = Numbers(library, case, library.organisations[organisation], Doubts(seed, futures, without_doubt))
    choices, training = decision(case, scenario, library)
    tightness = np.exp(base["labour-market"]["tightness-spread"] * generator.standard_normal(futures))
    change = base["money"]["vendor-spread"] * generator.standard_normal((case["years"], futures))
    index = np.cumprod(np.maximum(0, 1 + base["money"]["vendor-drift"] + change), axis=0)

    others, other_plans = background(numbers, generator, alone)
    plan = plan_case(numbers, choices, generator, case["years"])
    own, levels = demand(library, plan)
    pool, need = others + [own, levels], own_need(library, plan)
    people = supply(numbers, [plan, *other_plans], pool, need, training, tightness, extra or {})
    shortage = {layer.name: sum(share * people.short[library.competences.index(c)] for c, share in layer.mix.items())
                for layer in plan.layers}
    layers_live = go_live(numbers, plan, shortage)
    live = np.max(list(layers_live.values()), axis=0)
    found = strike(numbers, plan, people, shortage, layers_live, generator)
    parts, exit_cost = money(numbers, plan, own, people, shortage, layers_live, found.losses, training, tightness,
                             index, generator)
    by_year = sum(parts.values())
    cost, asked = by_year.sum(axis=0), own.sum(axis=0)
    some = np.where(asked > 0, asked, 1)
    part = own / np.where(pool[0] > 0, pool[0], 1)
    does = needed(numbers, plan, people, shortage, layers_live, live)
    months = 12.0 * case["years"]
    hit = lambda value: [one for kind, one in found.struck.items() if value in base["incidents"][kind]["values"]]
    short_of_level = lambda year: (need[:, None] - people.level[:, year] > MISSING).sum(axis=0)
    return {
        "cost": cost,
        "within_budget": cost <= case["budget"],
        "serious": found.serious,
        "public_control": public_control(numbers, plan),
        "own_people": asked.max(axis=0),
        "unfilled": ((people.gap * part).sum(axis=0) / some).max(axis=0),
        "live": live,
        "needed": does,
        "value": does * np.maximum(0, np.maximum(0, months - live) - found.pauses) / months,
        "incidents": np.any(list(found.struck.values()), axis=0),
        "external_share": ((people.external * own).sum(axis=0) / some).max(axis=0),
        "exit": exit_cost,
        "parts": {part: amount.sum(axis=0) for part, amount in parts.items()},
        "by_year": list(by_year),
        "by_kind": found.struck,
        "loss_by_kind": {kind: (loss * discounted(base, case["years"])).sum(axis=0)
                         for kind, loss in found.losses.items()},
        "by_value": {value: np.any(hit(value), axis=0) for value in VALUES},
        "levels_short": {"start": short_of_level(0), "end": short_of_level(-1)},
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
    parser.add_argument("--without-doubt", action="store_true")
    parser.add_argument("--organisation", default="utrecht")
    parser.add_argument("--scenarios", default=SHIPPED, help="folder with a whole library")
    arguments = vars(parser.parse_args())
    case, scenario = arguments.pop("case"), arguments.pop("scenario")
    library = read_library(Path(arguments.pop("scenarios")))
    result = simulate(library, case, scenario, **arguments)
    print(json.dumps({"case": case, "scenario": scenario, **arguments, "outcomes": summarise(result)}, indent=1))


if __name__ == "__main__":
    main()
