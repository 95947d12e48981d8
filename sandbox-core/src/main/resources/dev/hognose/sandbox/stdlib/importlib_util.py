# SPDX-License-Identifier: Apache-2.0
"""What is known of modules before they are imported."""

from importlib.machinery import BuiltinImporter, ModuleSpec, SOURCE_SUFFIXES, SourceFileLoader

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
    name = resolve_name(name, package)
    if name in sys.modules:
        module = sys.modules[name]
        if module is None:
            return None
        spec = getattr(module, '__spec__', None)
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None' if hasattr(module, '__spec__')
                             or name == '__main__' else f'{name}.__spec__ is not set')
        return spec
    parent = name.rpartition('.')[0]
    path = None
    if parent:
        try:
            path = getattr(_imported(parent), '__path__', None)
        except ModuleNotFoundError as error:
            if error.name != parent:
                raise
            raise ModuleNotFoundError(f'No module named {parent!r}', name=parent) from None
        if path is None and not sys._is_module(parent + '.'):
            raise ModuleNotFoundError(f'__path__ attribute not found on {parent!r} while trying '
                                      f'to find {name!r}', name=name)
    for finder in list(sys.meta_path):
        find = getattr(finder, 'find_spec', None)
        spec = None if find is None else find(name, path, None)
        if spec is not None:
            return spec
    return None


def _imported(name):
    from importlib import import_module
    return import_module(name)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec of a module that a loader makes."""
    path = getattr(loader, 'get_filename', None)
    if path is not None and origin is None:
        return spec_from_file_location(name, path(name), loader=loader)
    if is_package is None and hasattr(loader, 'is_package'):
        is_package = loader.is_package(name)
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """A spec of a module in one of the session's files; None if its name has another ending."""
    from os import fspath
    from os.path import abspath, dirname
    path = abspath(fspath(location)) if location is not None else loader.get_filename(name)
    if loader is None:
        if not path.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, path)
    spec = ModuleSpec(name, loader, origin=path)
    spec.has_location = True
    if submodule_search_locations is not None:
        spec.submodule_search_locations = list(submodule_search_locations)
    elif hasattr(loader, 'is_package') and loader.is_package(name):
        spec.submodule_search_locations = [dirname(path)]
    return spec


def module_from_spec(spec):
    """A new module that a spec describes; its loader's exec_module fills it."""
    if spec.loader in (None, BuiltinImporter):
        from importlib import import_module
        if find_spec(spec.name) is not None:
            return import_module(spec.name)
    module = spec.loader.create_module(spec) if hasattr(spec.loader, 'create_module') else None
    if module is None:
        from types import ModuleType
        module = ModuleType(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def cache_from_source(path, debug_override=None, *, optimization=None):
    raise NotImplementedError('sys.implementation.cache_tag is None')


def source_from_cache(path):
    raise NotImplementedError('sys.implementation.cache_tag is None')
