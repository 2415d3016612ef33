"""The shipped files and the quantities in them, read anew for the peer model."""
import math
import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
LAYERS = ["infrastructure", "collection", "models", "platforms", "services"]
TRAINING = {"none": 0, "normal": 1, "double": 2}
PROVENANCE = ("basis", "source", "note")
Z95 = 1.6448536269514722
NORMAL_AT = np.linspace(-8, 8, 16_001)
NORMAL_BELOW = np.array([math.erfc(-z / math.sqrt(2)) / 2 for z in NORMAL_AT])


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


def read(path):
    """One TOML file as a dictionary, without provenance."""
    return plain(tomllib.loads(path.read_text(encoding="utf-8")))


def read_library(folder=SHIPPED):
    """The shipped library."""
    by_id = lambda name: {one["id"]: one for one in map(read, sorted((folder / name).glob("*.toml")))}
    directions = {one["id"]: one for one in read(folder / "directions.toml")["direction"]}
    return Library(read(folder / "base.toml"), by_id("organisations"), by_id("cases"), directions)


def decision(library, case, scenario):
    """The choices per layer, as (mode, partners), and the training level that a scenario names."""
    if scenario == "current":
        texts, training = {layer: case["layers"][layer]["current"]["choice"] for layer in LAYERS}, "normal"
    elif "," in scenario:
        texts, training = dict(zip(LAYERS, scenario.split(","), strict=True)), "normal"
    else:
        direction = library.directions[scenario]
        texts, training = direction["choices"], direction.get("training", "normal")
    choices = {}
    for layer in LAYERS:
        mode, _, partners = texts[layer].partition(":")
        choices[layer] = (mode, partners.split("+") if partners else [])
    return choices, TRAINING[training]


def lognormal(text):
    """Location and scale of the lognormal whose 90 % interval is `"low to high"`."""
    low, high = (math.log(float(end)) for end in text.split(" to "))
    return (low + high) / 2, (high - low) / (2 * Z95)


def expected(entry):
    """The mean of a quantity."""
    if isinstance(entry, str):
        mu, sigma = lognormal(entry)
        return math.exp(mu + sigma**2 / 2)
    if isinstance(entry, dict):
        kind = next(kind for kind in ("normal", "uniform", "triangular", "pert") if kind in entry)
        ends = entry[kind]
        return (ends[0] + 4 * ends[1] + ends[2]) / 6 if kind == "pert" else sum(ends) / len(ends)
    return float(entry)


def from_normal(entry, z):
    """A quantity at standard normal deviates `z`: the larger the deviate, the larger the quantity, for every kind."""
    if isinstance(entry, str):
        mu, sigma = lognormal(entry)
        return np.exp(mu + sigma * z)
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
