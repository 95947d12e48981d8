# SPDX-License-Identifier: Apache-2.0
"""What finders and loaders look like. Imports do not ask those of programs."""

from abc import ABC, abstractmethod

__name__ = 'importlib.abc'
__all__ = ['ExecutionLoader', 'FileLoader', 'InspectLoader', 'Loader', 'MetaPathFinder',
           'PathEntryFinder', 'ResourceLoader', 'SourceLoader']


class Loader(ABC):
    """Makes modules of specs."""

    def create_module(self, spec):
        return None

    def load_module(self, fullname):
        raise ImportError


class MetaPathFinder(ABC):
    """Finds specs of modules by their names."""

    def invalidate_caches(self):
        pass


class PathEntryFinder(ABC):
    """Finds specs of modules in one place."""

    def invalidate_caches(self):
        pass


class ResourceLoader(Loader):
    """Reads files of packages."""

    @abstractmethod
    def get_data(self, path):
        raise OSError


class InspectLoader(Loader):
    """Knows the source of modules."""

    def is_package(self, fullname):
        raise ImportError

    @abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        return compile(data, path, 'exec')

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns '
                              'None')
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """Knows the file of modules."""

    @abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        return self.source_to_code(source, self.get_filename(fullname))


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Reads modules from the text of files."""

    def get_source(self, fullname):
        return self.get_data(self.get_filename(fullname)).decode()

    def is_package(self, fullname):
        path = self.get_filename(fullname)
        return path.rpartition('/')[2] == '__init__.py' and fullname.rpartition('.')[2] != '__init__'


class FileLoader(ResourceLoader, ExecutionLoader):
    """Reads one module from one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()
