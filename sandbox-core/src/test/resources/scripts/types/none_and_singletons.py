# SPDX-License-Identifier: Apache-2.0
# None, Ellipsis, NotImplemented and their types.
n = None
print(None, ..., NotImplemented, repr(None), str(...), type(None), type(...), type(NotImplemented))
print(bool(None), None == None, None is None, None == 0, None != False, [None] * 2, {None: 1}[None], hash(None) == hash(None))
print(type(None)() is None, type(...)() is ..., isinstance(None, type(None)), (None,) == (None,), None in [0, None])
for source in ["None + 1", "None.x", "n()", "n[0]", "len(None)", "iter(None)", "None < 1", "-None", "int(None)", "for_x in None", "n['a']", "type(None)(1)", "... + 1", "sorted([None, 1])", "'a' + None", "None % 2"]:
    try:
        print(eval(source))
    except SyntaxError as error:
        print(source, "->", type(error).__name__)
    except Exception as error:
        print(source, "->", type(error).__name__, error)


def nothing():
    pass


def explicit():
    return


print(nothing(), explicit(), print("printed"), [].append(1), {}.update({}), [3, 1].sort(), (lambda: None)())
for statement in ["None.x = 1", "n[0] = 1", "del n[0]"]:
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
print(None or "default", None and 1, not None, f"{None} {None!r:>6}", "%s" % None, "{}".format(None), [None, 1].index(None), max([1, 2], default=None))
