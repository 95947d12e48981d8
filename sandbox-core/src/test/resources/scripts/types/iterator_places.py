# Places that iterators are set to, and what they are copied from at their ends.
big = 2**70
makers = [
    lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(b"abc"),
    lambda: iter(range(4)), lambda: iter(range(big, big + 3)), lambda: reversed([1, 2, 3]),
    lambda: reversed((1, 2, 3)),
]
for make in makers:
    print(type(make()).__name__)
    for place in (-1, 0, 2, 50, big):
        iterator = make()
        try:
            iterator.__setstate__(place)
        except OverflowError as error:
            print("  ", error)
        print("  ", place, list(iterator), iterator.__reduce__()[0].__name__)

for wrong in ("a", None):
    for make in makers[:5]:
        try:
            make().__setstate__(wrong)
        except TypeError as error:
            print(error)
