# SPDX-License-Identifier: Apache-2.0
# The order in which operands and arguments are evaluated.
def t(value):
    print(value, end=" ")
    return value


def end():
    print()


t(1) + t(2) * t(3); end()
(t(1), t(2), [t(3), {t(4)}]); end()
{t("k1"): t("v1"), t("k2"): t("v2")}; end()
print("->", t("a"), t("b"), *[t("c")], **{"sep": t("|")}); end()
t([1, 2])[t(0)]; end()
t(1) if t(0) else t(2); end()
t(3) < t(2) < t(1); end()
x = [0, 0]
x[t(0)] = t(9); end()
x[t(1)] += t(5); end()
a, b = t(1), t(2); end()
(lambda *a, **k: None)(t(1), *t([2]), t(3), k=t(4), **t({"z": 5})); end()
f"{t(1)} {t(2):{t(3)}}"; end()
[t(i) + t(10) for i in t([1, 2]) if t(True)]; end()
{t(k): t(k + 1) for k in (1, 3)}; end()
t(0) or t("") or t(7) or t(8); end()
not t(1); -t(2); end()
t("s") in t("string"); end()
t([5])[t(0):t(1):t(1)]; end()


class T:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        print("get", name, end=" ")
        return T(name)

    def __call__(self, *args):
        print("call", self.name, end=" ")
        return self


obj = T("root")
obj.a.b(t(1)).c(t(2)); end()
obj.d(obj.e(t(3)), obj.f); end()
