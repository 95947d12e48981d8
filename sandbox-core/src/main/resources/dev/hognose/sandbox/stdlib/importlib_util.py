# SPDX-License-Identifier: Apache-2.0
"""What is known of modules before they are imported."""

from importlib.machinery import ModuleSpec

MAGIC_NUMBER = b'\xf3\r\r\n'


def resolve_name(name, package):
    """An absolute name."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module '
                          'names)')
    level = len(name) - len(name.lstrip('.'))
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{name[level:]}' if name[level:] else parts[0]


def find_spec(name, package=None):
    """What is known of a module, or None if there is none."""
    import sys
    from sys import _is_module
    name = resolve_name(name, package)
    if name == '__main__' or not _is_module(name):
        if '.' in name and find_spec(name.rpartition('.')[0]) is None:
            parent = name.rpartition('.')[0]
            raise ModuleNotFoundError(f'No module named {parent!r}', name=parent)
        if name == '__main__' and name in sys.modules:
            raise ValueError('__main__.__spec__ is None')
        return None
    return ModuleSpec(name, None, origin='built-in', is_package=_is_module(name + '.'))


def module_from_spec(spec):
    """A new module that a spec describes."""
    from importlib import import_module
    return import_module(spec.name)


def cache_from_source(path, debug_override=None, *, optimization=None):
    raise NotImplementedError('sys.implementation.cache_tag is None')


def source_from_cache(path):
    raise NotImplementedError('sys.implementation.cache_tag is None')
