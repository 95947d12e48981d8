"""What the library's own work asks of subclasses that override methods, and what it does not."""
import copy
import pickle
import statistics
from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from fractions import Fraction


def says(*names):
    def decorate(cls):
        for name in names:
            def method(self, *args, _name=name, **kwargs):
                print(_name, end=" ")
                return getattr(super(cls, self), _name)(*args, **kwargs)
            setattr(cls, name, method)
        return cls
    return decorate


@says("__add__", "__sub__", "utcoffset", "replace", "toordinal", "weekday", "timetuple", "dst")
class Moment(datetime):
    __hash__ = datetime.__hash__


@says("toordinal", "weekday", "__sub__")
class Day(date):
    def __add__(self, days):
        return Day.fromordinal(date.toordinal(self) + days) if isinstance(days, int) else super().__add__(days)

    @classmethod
    def fromordinal(cls, n):
        print("fromordinal", end=" ")
        return super().fromordinal(n)


class Zone(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=2)

    def dst(self, moment):
        return timedelta(0)

    def tzname(self, moment):
        return "Z"


@says("__add__")
class Span(timedelta):
    pass


m = Moment(2024, 1, 31, 5, tzinfo=timezone.utc)
for action in (
    lambda: m + timedelta(1), lambda: timedelta(1) + m, lambda: m - timedelta(1), lambda: m - m, lambda: str(m),
    lambda: f"{m:%j}", lambda: m.astimezone(timezone(timedelta(hours=1))), lambda: m.astimezone(Zone()), lambda: m.timestamp(),
    lambda: Moment.fromtimestamp(0, timezone.utc), lambda: Moment.fromtimestamp(0, Zone()), lambda: m == datetime(2024, 1, 31, 5, tzinfo=Zone()),
    lambda: m < datetime(2025, 1, 1, tzinfo=Zone()), lambda: m.isocalendar(), lambda: m.ctime(), lambda: m.utctimetuple()[:5],
    lambda: Day(2024, 2, 28) + 2, lambda: timedelta(1) + Day(2024, 2, 28), lambda: Day(2024, 2, 28) + timedelta(2), lambda: Day(2024, 2, 28).isocalendar(),
    lambda: timedelta(1) + Span(2), lambda: Day(2024, 3, 1).ctime(), lambda: hash(m) == hash(datetime(2024, 1, 31, 7, tzinfo=Zone())),
):
    result = action()
    print(type(result).__name__, datetime.__str__(result) if isinstance(result, datetime) else result)


class Money(Decimal):
    def __new__(cls, value="0", currency="EUR"):
        self = super().__new__(cls, value)
        self.currency = currency
        return self


class Ratio(Fraction):
    pass


x = Money("5.25", "USD")
print("%.1f" % x, float(x), complex(x), x.real is x, x.conjugate() is x, x.real.currency, statistics.mean([x, x]), repr(statistics.mean([Ratio(1, 2), Ratio(1, 3)])))


class Lower(dict):
    def __init__(self, **names):
        super().__init__()
        for name, value in names.items():
            self[name] = value

    def __setitem__(self, key, value):
        print("set", key, end=" ")
        super().__setitem__(key.lower(), value)


@says("append", "extend", "__iter__")
class Noisy(list):
    pass


class ReadOnly(dict):
    def __setitem__(self, key, value):
        raise TypeError("read-only")


low = Lower(A=[1])
low.extra = [2]
shallow, deep = copy.copy(low), copy.deepcopy(low)
print(shallow, deep, shallow["a"] is low["a"], deep["a"] is low["a"], shallow.extra is low.extra, deep.extra is low.extra)
print(list.__repr__(copy.copy(Noisy([1, 2]))), list.__repr__(copy.deepcopy(Noisy([[1]]))))
print(pickle.loads(pickle.dumps(low)), list.__repr__(pickle.loads(pickle.dumps(Noisy([1, 2])))))
try:
    copy.copy(ReadOnly(a=1))
except TypeError as e:
    print(e)
