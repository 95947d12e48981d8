# SPDX-License-Identifier: Apache-2.0
"""Names of typing that are private, but that packages ask for."""

import typing
from typing import _checked, _evaluated, _parameters_of, _stripped

names = frozenset(('_TypingEllipsis', '_collect_parameters', '_eval_type', '_get_protocol_attrs',
                   '_is_dunder', '_is_param_expr', '_is_unpacked_typevartuple',
                   '_strip_annotations', '_type_check', '_type_convert'))


class _TypingEllipsis:
    """Stands for three dots among arguments."""


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    """A type whose forward references are evaluated."""
    if type_params:
        localns = {**{each.__name__: each for each in type_params}, **(localns or {})}
    return _evaluated(t, globalns, localns)


def _strip_annotations(t):
    return _stripped(t)


def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return typing.ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """A type, or TypeError if it could not be one."""
    if isinstance(arg, str):
        return _type_convert(arg, module, allow_special_forms=allow_special_forms)
    return _checked(arg, msg, allow_special_forms)


def _collect_parameters(args):
    return _parameters_of(args)


def _is_dunder(attr):
    return attr.startswith('__') and attr.endswith('__')


def _is_param_expr(arg):
    return (arg is ... or isinstance(arg, (tuple, list))
            or isinstance(arg, (typing.ParamSpec, typing._ConcatenateGenericAlias)))


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, '__typing_is_unpacked_typevartuple__', False)


def _get_protocol_attrs(cls):
    return typing._members(cls)
