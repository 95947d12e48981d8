# SPDX-License-Identifier: Apache-2.0
"""Events are applied to aggregates; snapshots and replays give the same state."""
from __future__ import annotations

import copy
import hashlib
import json
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import singledispatchmethod
from typing import ClassVar, Protocol, runtime_checkable

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "example.org")


@dataclass(frozen=True, kw_only=True)
class Event:
    at: datetime
    kind: ClassVar[str] = "event"

    def to_json(self):
        return json.dumps({"kind": self.kind, **asdict(self)}, default=lambda d: d.isoformat(), sort_keys=True)


@dataclass(frozen=True, kw_only=True)
class Opened(Event):
    owner: str
    kind: ClassVar[str] = "opened"


@dataclass(frozen=True, kw_only=True)
class Deposited(Event):
    amount: int
    kind: ClassVar[str] = "deposited"


@dataclass(frozen=True, kw_only=True)
class Withdrawn(Event):
    amount: int
    reason: str = ""
    kind: ClassVar[str] = "withdrawn"


KINDS = {cls.kind: cls for cls in Event.__subclasses__()}


@runtime_checkable
class Aggregate(Protocol):
    version: int

    def apply(self, event: Event) -> None: ...


@dataclass
class Account:
    owner: str | None = None
    balance: int = 0
    version: int = 0
    log: list[str] = field(default_factory=list, repr=False)

    @singledispatchmethod
    def apply(self, event):
        raise NotImplementedError(f"cannot apply {type(event).__name__}")

    @apply.register
    def _(self, event: Opened):
        self.owner = event.owner
        self.version += 1

    @apply.register
    def _(self, event: Deposited):
        self.balance += event.amount
        self.version += 1

    @apply.register
    def _(self, event: Withdrawn):
        if event.amount > self.balance:
            raise ValueError(f"overdraft at version {self.version}")
        self.balance -= event.amount
        self.log.append(event.reason or "unspecified")
        self.version += 1


def replay(events: Iterable[Event], start: Account | None = None) -> Account:
    account = copy.deepcopy(start) if start else Account()
    for event in events:
        account.apply(event)
    return account


t0 = datetime(2024, 1, 1, tzinfo=UTC)
events = [
    Opened(at=t0, owner="ann"),
    Deposited(at=t0 + timedelta(hours=1), amount=100),
    Withdrawn(at=t0 + timedelta(days=1), amount=30, reason="rent"),
    Deposited(at=t0 + timedelta(days=2, microseconds=5), amount=5),
]
account = replay(events)
snapshot = replay(events[:2])
print(account, replay(events[2:], snapshot) == account, snapshot, isinstance(account, Aggregate), isinstance(5, Aggregate))
lines = [e.to_json() for e in events]
print("\n".join(lines))


def load(line):
    data = json.loads(line)
    cls = KINDS[data.pop("kind")]
    return cls(**{**data, "at": datetime.fromisoformat(data["at"])})


print([load(line) for line in lines] == events, hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16], uuid.uuid5(NAMESPACE, lines[0]))
for bad in (replace(events[2], amount=10**6), Event(at=t0)):
    try:
        replay([*events, bad])
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
try:
    Opened(t0, "x")
except TypeError as e:
    print(e)
print(events[2], account.log, sorted(KINDS), Event.__dataclass_params__.frozen)
