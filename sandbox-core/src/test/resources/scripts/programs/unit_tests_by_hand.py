# SPDX-License-Identifier: Apache-2.0
# A tiny test runner: discovery, assertions, report.
class Failure(AssertionError):
    pass


class TestCase:
    def setup(self):
        pass

    def teardown(self):
        pass

    def equal(self, a, b, message=""):
        if a != b:
            raise Failure(message or f"{a!r} != {b!r}")

    class raises:
        def __init__(self, *kinds):
            self.kinds = kinds

        def __enter__(self):
            return self

        def __exit__(self, kind, value, tb):
            if kind is None:
                names = ", ".join(k.__name__ for k in self.kinds)
                raise Failure(f"{names} not raised")
            self.value = value
            return issubclass(kind, self.kinds)


def run(*classes):
    results = {"passed": 0, "failed": 0, "errors": 0}
    for cls in classes:
        for name in sorted(vars(cls)):
            if not name.startswith("test_"):
                continue
            case = cls()
            label = f"{cls.__name__}.{name}"
            try:
                case.setup()
                getattr(case, name)()
            except Failure as error:
                results["failed"] += 1
                print(f"FAIL  {label}: {error}")
            except Exception as error:
                results["errors"] += 1
                print(f"ERROR {label}: {type(error).__name__}: {error}")
            else:
                results["passed"] += 1
                print(f"ok    {label}")
            finally:
                case.teardown()
    return results


class Stack:
    def __init__(self):
        self._items = []

    def push(self, x):
        self._items.append(x)

    def pop(self):
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)


class StackTests(TestCase):
    def setup(self):
        self.stack = Stack()

    def test_push(self):
        self.stack.push(1)
        self.equal(len(self.stack), 1)

    def test_order(self):
        for x in "abc":
            self.stack.push(x)
        self.equal([self.stack.pop() for _ in range(3)], ["c", "b", "a"])

    def test_empty(self):
        with self.raises(IndexError) as caught:
            self.stack.pop()
        self.equal(str(caught.value), "pop from empty stack")

    def test_wrong(self):
        self.equal(1 + 1, 3)

    def test_not_raised(self):
        with self.raises(KeyError, ValueError):
            pass

    def test_error(self):
        with self.raises(KeyError):
            [][0]

    def helper(self):
        raise RuntimeError("never run")


print(run(StackTests))
