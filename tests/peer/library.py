"""The shipped files and the quantities in them, read anew for the peer model: nothing here is taken from the engine."""
import math
import re
import tomllib
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
LAYERS = ["infrastructure", "collection", "models", "platforms", "services"]
TRAINING = {"none": 0, "normal": 1, "double": 2}
PROVENANCE = {"basis", "source", "anchors", "note", "exact"}
FORMS = {"value", "normal", "uniform", "triangular", "pert"}
Z95 = 1.6448536269514722
NORMAL_AT = np.linspace(-8, 8, 16_001)
NORMAL_BELOW = np.array([math.erfc(-z / math.sqrt(2)) / 2 for z in NORMAL_AT])

# How a number that is given as a point is widened, by its id (the readings of the model, 15.2 to 15.5).
EXACT = re.compile(
    r"rates\.|money\.(discount|vendor)|labour-market\.|people\.(required-level|mix-share|least-effect|external-norm)"
    r"|partners\.(weight|control)|layers\.exit-weight|delivery\.(lead-noise|ordinary-overrun|most-short)"
    r"|delivery\.swan\.(tail|least|most|small-case|base|novelty)|value\.(most-use-loss|reading-level)"
    r"|tender\.(threshold|years)|incidents\.(reference-size|serious-loss|first-election)"
    r"|incidents\.[a-z-]+\.(partners|attribute-)|budget$"
)
SHARE = re.compile(
    r"modes\.(own-share|run-own-share|fit|fit-loss)\.|partners\.paid-share|layers\.(labour|run-labour)-share"
    r"|layers\.[a-z]+\.novelty|(personal-data|criticality|turnover|external-cap)$"
    r"|value\.(knowledge|residents|shortage)-fit|people\.(refill|hire-rate)|money\.cost-correlation|swan\.chance"
)
LEVEL = re.compile(r"people\.[a-z-]+\.level$")
PLAIN = re.compile(r"people\.[a-z-]+\.fte$|months|gain|regie-floor")  # of these, 1 is an estimate like another
RATE = re.compile(r"partners\.rate\.")


@dataclass
class Number:
    """One number of a file: what stands there, and how well it is founded."""

    entry: object
    basis: str
    exact: bool


@dataclass
class Library:
    """Everything under `scenarios/`, as read."""

    base: dict
    organisations: dict
    cases: dict
    directions: dict

    @property
    def competences(self):
        """The ids of the twelve competences."""
        return list(self.base["people"]["scales"])


def plain(entry):
    """What a file holds without provenance: a number that states its own is that number alone."""
    if isinstance(entry, list):
        return [plain(one) for one in entry]
    if not isinstance(entry, dict):
        return entry
    stated = {key: plain(one) for key, one in entry.items() if key not in PROVENANCE}
    return stated["value"] if list(stated) == ["value"] else stated


def numbers(entry, basis="estimate", exact=False, path=""):
    """Every number in a file by its dotted path; basis and exactness of a table hold for what is in it."""
    if isinstance(entry, dict):
        basis, exact = entry.get("basis", basis), entry.get("exact", exact)
        form = FORMS & {key for key, one in entry.items() if not isinstance(one, dict)}
        if form == {"value"}:
            return {path: Number(entry["value"], basis, exact)}
        if form:
            return {path: Number({key: entry[key] for key in form}, basis, exact)}
        found = {}
        for key, one in entry.items():
            if key not in PROVENANCE:
                found |= numbers(one, basis, exact, f"{path}.{key}" if path else key)
        return found
    is_number = isinstance(entry, (int, float)) and not isinstance(entry, bool)
    is_range = isinstance(entry, str) and " to " in entry
    return {path: Number(entry, basis, exact)} if is_number or is_range else {}


def read(path):
    """One TOML file as a dictionary, its numbers with their basis under `numbers`."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return plain(raw) | {"numbers": numbers(raw)}


def read_library(folder=SHIPPED):
    """The shipped library."""
    by_id = lambda name: {one["id"]: one for one in map(read, sorted((folder / name).glob("*.toml")))}
    directions = {one["id"]: one for one in read(folder / "directions.toml")["direction"]}
    return Library(read(folder / "base.toml"), by_id("organisations"), by_id("cases"), directions)


def partners_of(text):
    """A choice as (mode, partners)."""
    mode, _, partners = text.partition(":")
    return mode, partners.split("+") if partners else []


def is_valid(case, layer, mode, partners):
    """May this be chosen on this layer of this case (section 4)?"""
    numbers = case["layers"][layer]
    suppliers = [one for one in partners if one != "residents"]
    if "residents" in partners and not numbers.get("residents", layer in ("collection", "services")):
        return False
    if mode == "build":
        return not partners
    if mode == "codevelop":
        return bool(partners)
    proven = numbers.get("proven", [])
    proven = set(proven["partners"] if isinstance(proven, dict) else proven)
    current_mode, current = partners_of(numbers["current"]["choice"])
    proven |= set(current) if current_mode == "reuse" else set()
    return bool(suppliers) and (mode == "outsource" or set(suppliers) <= proven)


def nearest(case, layer, mode, partners):
    """The choice itself where it is valid, else the nearest that is (section 4, reading 6)."""
    without = [one for one in partners if one != "residents"]
    current = partners_of(case["layers"][layer]["current"]["choice"])
    for choice in [(mode, partners), (mode, without), ("codevelop", partners), ("codevelop", without), current]:
        if is_valid(case, layer, *choice):
            return choice
    return current


def decision(case, scenario, library):
    """The choices per layer, as (mode, partners), and the training level that a scenario names."""
    current = {layer: partners_of(case["layers"][layer]["current"]["choice"]) for layer in LAYERS}
    if scenario == "current":
        return current, 1
    if "," in scenario:
        return dict(zip(LAYERS, map(partners_of, scenario.split(",")), strict=True)), 1
    direction = library.directions[scenario]
    chosen = {layer: nearest(case, layer, *partners_of(direction["choices"][layer])) for layer in LAYERS}
    return chosen, TRAINING[direction.get("training", "normal")]


def logit(share):
    """The log odds of a share."""
    return math.log(share / (1 - share))


def ends(text):
    """The two ends of a range."""
    low, high = (float(end) for end in text.split(" to "))
    return low, high


def expected(entry):
    """The mean of a quantity."""
    if isinstance(entry, str):
        low, high = map(math.log, ends(entry))
        return math.exp((low + high) / 2 + ((high - low) / (2 * Z95)) ** 2 / 2)
    if isinstance(entry, dict):
        kind = next(kind for kind in ("normal", "uniform", "triangular", "pert") if kind in entry)
        of = entry[kind]
        return (of[0] + 4 * of[1] + of[2]) / 6 if kind == "pert" else sum(of) / len(of)
    return float(entry)


def from_normal(entry, z, share=False):
    """A quantity at standard normal deviates `z`: the larger the deviate, the larger the quantity, for every kind."""
    z = np.asarray(z, dtype=float)
    if isinstance(entry, str):
        low, high = ends(entry)
        if share:
            middle, half = (logit(low) + logit(high)) / 2, (logit(high) - logit(low)) / 2
            return 1 / (1 + np.exp(-(middle + half / Z95 * z)))
        low, high = math.log(low), math.log(high)
        return np.exp((low + high) / 2 + (high - low) / (2 * Z95) * z)
    if not isinstance(entry, dict):
        return np.full(z.shape, float(entry))
    if "normal" in entry:
        low, high = entry["normal"]
        return (low + high) / 2 + (high - low) / (2 * Z95) * z
    u = np.interp(z, NORMAL_AT, NORMAL_BELOW)
    if "uniform" in entry:
        low, high = entry["uniform"]
        return low + (high - low) * u
    low, mode, high = entry["triangular"] if "triangular" in entry else entry["pert"]
    x = np.linspace(low, high, 20_001)
    if "triangular" in entry:
        density = np.interp(x, [low, mode, high], [0, 1, 0])
    else:
        density = (x - low) ** (4 * (mode - low) / (high - low)) * (high - x) ** (4 * (high - mode) / (high - low))
    below = np.concatenate([[0], np.cumsum(density[1:] + density[:-1])])
    return np.interp(u, below / below[-1], x)


def draw(entry, generator, shape):
    """Independent draws of a quantity."""
    return from_normal(entry, generator.standard_normal(shape))


def at(identity, number, z):
    """A number in doubt at standard normal deviates `z`; those of its median are 0 (sections 3 and 15)."""
    entry, share = number.entry, bool(SHARE.search(identity))
    if isinstance(entry, (str, dict)):
        return from_normal(entry, z, share)
    value, z = float(entry), np.asarray(z, dtype=float)
    is_whole = value in (0.0, 1.0) and not PLAIN.search(identity) and not LEVEL.search(identity)
    if number.exact or number.basis == "sourced" or EXACT.match(identity) or is_whole or value == 0:
        return np.full(z.shape, value)
    is_derived = number.basis == "derived"
    if LEVEL.search(identity):
        return np.clip(value + 0.5 / Z95 * z, 0, 5)
    if share and 0 < value < 1:
        return 1 / (1 + np.exp(-(logit(value) + (0.25 if is_derived else 0.58) / Z95 * z)))
    width = 1.2 if RATE.match(identity) else 1.15 if is_derived else 1.4
    return value * np.exp(math.log(width) / Z95 * z)


@dataclass
class Doubts:
    """What could be found out, one draw a number and future: the same for every scenario, layer, case and year."""

    seed: int
    futures: int
    held: bool = False  # every doubt at its median
    drawn: dict = field(default_factory=dict)

    def z(self, identity):
        """The standard normal deviates of one number."""
        if self.held:
            return np.zeros(self.futures)
        if identity not in self.drawn:
            generator = np.random.default_rng([self.seed, zlib.crc32(identity.encode())])
            self.drawn[identity] = generator.standard_normal(self.futures)
        return self.drawn[identity]

    def of(self, owner, path, together=None):
        """The number at a path of a file; `together` names the draw that it shares with others."""
        name = owner.get("id", "base")
        return at(path, owner["numbers"][path], self.z(f"{name}:{together or path}"))
