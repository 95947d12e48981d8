# SPDX-License-Identifier: Apache-2.0
"""Validates records with dataclasses and typing, and reports what is wrong."""
from dataclasses import asdict, dataclass, field, fields
from enum import Enum
from typing import Any, Optional, Union, get_args, get_origin, get_type_hints


class Unit(Enum):
    PIECE = "pc"
    KILO = "kg"


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    unit: Unit = field(compare=False)
    quantity: Union[int, float] = field(default=0, compare=False)
    price: Optional[float] = field(default=None, compare=False)
    tags: list[str] = field(default_factory=list, compare=False, metadata={"max": 3})

    def __post_init__(self):
        if not self.sku.isalnum():
            raise ValueError(f"sku {self.sku!r} must be alphanumeric")


def matches(value, hint):
    origin = get_origin(hint)
    if hint is Any:
        return True
    if origin is Union:
        return any(matches(value, each) for each in get_args(hint))
    if origin is list:
        return isinstance(value, list) and all(matches(v, get_args(hint)[0]) for v in value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return value in [m.value for m in hint]
    return isinstance(value, hint) and not (hint is not bool and isinstance(value, bool))


def load(cls, record):
    hints = get_type_hints(cls)
    problems = [f"unknown field {name!r}" for name in sorted(record.keys() - hints.keys())]
    values = {}
    for f in fields(cls):
        if f.name not in record:
            continue
        value = record[f.name]
        if not matches(value, hints[f.name]):
            problems.append(f"{f.name}: {value!r} is not {hints[f.name]}")
        elif len(value) > f.metadata.get("max", 10**9) if isinstance(value, list) else False:
            problems.append(f"{f.name}: more than {f.metadata['max']}")
        else:
            values[f.name] = hints[f.name](value) if isinstance(hints[f.name], type) and issubclass(hints[f.name], Enum) else value
    if problems:
        raise ValueError("; ".join(problems))
    return cls(**values)


records = [
    {"sku": "B2", "name": "Bolt", "unit": "pc", "quantity": 100},
    {"sku": "A1", "name": "Apple", "unit": "kg", "quantity": 2.5, "price": 3.2, "tags": ["fruit"]},
    {"sku": "C3", "name": 5, "unit": "lb", "colour": "red"},
    {"sku": "D 4", "name": "Drill", "unit": "pc"},
    {"sku": "E5", "unit": "pc"},
    {"sku": "F6", "name": "Fan", "unit": "pc", "tags": list("abcd"), "quantity": True},
]
good = []
for record in records:
    try:
        good.append(load(Item, record))
    except (ValueError, TypeError) as e:
        print(f"{record['sku']}: {type(e).__name__}: {e}")
for item in sorted(good):
    print(item)
    print(asdict(item))
print(sorted(good)[0] < sorted(good)[1], good[0] == Item("B2", "Other", Unit.KILO))
