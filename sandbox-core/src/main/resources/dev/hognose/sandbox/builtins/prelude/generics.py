# SPDX-License-Identifier: Apache-2.0
"""Classes with type arguments and unions of types."""


def _type_text(item):
    if item is ...:
        return "..."
    if type(item) is list:
        return "[" + ", ".join([_type_text(each) for each in item]) + "]"
    if hasattr(item, "__origin__") and hasattr(item, "__args__"):
        return repr(item)
    name = getattr(item, "__qualname__", None)
    module = getattr(item, "__module__", None)
    if name is None or module is None:
        return repr(item)
    return name if module == "builtins" else f"{module}.{name}"


def GenericAlias___repr__(self):
    args = self.__args__
    inside = ", ".join([_type_text(each) for each in args]) if args else "()"
    star = "*" if self.__unpacked__ else ""
    return f"{star}{_type_text(self.__origin__)}[{inside}]"


def UnionType___repr__(self):
    parts = []
    for each in self.__args__:
        parts.append("None" if each is type(None) else _type_text(each))
    return " | ".join(parts)


def _type_parameters(args):
    found = []
    for each in args:
        if isinstance(each, type):
            continue
        if type(each) is list:
            inner = _type_parameters(each)
        elif hasattr(type(each), "__typing_subst__"):
            inner = (each,)
        else:
            inner = getattr(each, "__parameters__", ())
        if type(inner) is tuple:
            for parameter in inner:
                if parameter not in found:
                    found.append(parameter)
    return tuple(found)


def GenericAlias___parameters__(self):
    return _type_parameters(self.__args__)


def UnionType___parameters__(self):
    return _type_parameters(self.__args__)


def _substituted(alias, item):
    parameters = alias.__parameters__
    if not parameters:
        raise TypeError(f"{alias!r} is not a generic class")
    items = item if type(item) is tuple else (item,)
    simple = all([type(each).__name__ == "TypeVar" for each in parameters])
    if not simple or len(items) != len(parameters):
        import typing
        return typing._substituted(alias, parameters, alias.__args__, item)
    return _substitute(alias.__args__, parameters, items)


def _substitute(args, parameters, items):
    result = []
    for each in args:
        if type(each) is list:
            result.append(list(_substitute(each, parameters, items)))
        elif each in parameters:
            result.append(items[parameters.index(each)])
        else:
            inner = () if isinstance(each, type) else getattr(each, "__parameters__", ())
            if inner:
                picked = tuple([items[parameters.index(one)] for one in inner])
                changed = each[picked]
                unpacked = getattr(each, "__unpacked__", False)
                each = next(iter(changed)) if unpacked else changed
            result.append(each)
    return tuple(result)


def GenericAlias___getitem__(self, item):
    return type(self)(self.__origin__, _substituted(self, item))


def UnionType___getitem__(self, item):
    members = _substituted(self, item)
    result = members[0]
    for each in members[1:]:
        result = result | each
    return result


def UnionType___instancecheck__(self, instance):
    for each in self.__args__:
        if isinstance(instance, each):
            return True
    return False


def UnionType___subclasscheck__(self, subclass):
    for each in self.__args__:
        if issubclass(subclass, each):
            return True
    return False
