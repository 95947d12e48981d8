# SPDX-License-Identifier: Apache-2.0
"""Which distributions are installed: none."""

__name__ = 'importlib.metadata'
__all__ = ['Distribution', 'DistributionFinder', 'PackageMetadata', 'PackageNotFoundError',
           'distribution', 'distributions', 'entry_points', 'files', 'metadata',
           'packages_distributions', 'requires', 'version']


class PackageNotFoundError(ModuleNotFoundError):
    """A distribution that is not installed."""

    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0] if self.args else None


class EntryPoint:
    """A name that a distribution gives to an object."""

    def __init__(self, name, value, group):
        self.__dict__.update(name=name, value=value, group=group)

    def __setattr__(self, name, value):
        raise AttributeError('EntryPoint objects are immutable.')

    def _part(self, which):
        import re
        found = re.match(r'(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?'
                         r'((?P<extras>\[.*\])\s*)?$', self.value)
        assert found is not None
        return found[which]

    @property
    def module(self):
        return self._part('module')

    @property
    def attr(self):
        return self._part('attr')

    @property
    def extras(self):
        import re
        return re.findall(r'\w+', self._part('extras') or '')

    def load(self):
        from functools import reduce
        from importlib import import_module
        return reduce(getattr, filter(None, (self.attr or '').split('.')), import_module(self.module))

    def matches(self, **params):
        return all([getattr(self, name) == value for name, value in params.items()])

    def _key(self):
        return self.name, self.value, self.group

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return f'EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})'


class EntryPoints(tuple):
    """Entry points that can be chosen by what they are."""

    __slots__ = ()

    def select(self, **params):
        return EntryPoints(each for each in self if all(
            getattr(each, name) == value for name, value in params.items()))

    @property
    def names(self):
        return {each.name for each in self}

    @property
    def groups(self):
        return {each.group for each in self}

    def __getitem__(self, name):
        for each in self:
            if each.name == name:
                return each
        raise KeyError(name)

    def __repr__(self):
        return f'EntryPoints({super().__repr__()})'


class Distribution:
    """A distribution; there is none."""

    @classmethod
    def from_name(cls, name):
        if not name:
            raise ValueError('A distribution name is required.')
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, **kwargs):
        return iter(())


class DistributionFinder:
    """Finds distributions."""


class PackageMetadata:
    """What a distribution says of itself."""


def distribution(distribution_name):
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    return Distribution.from_name(distribution_name)


def version(distribution_name):
    return Distribution.from_name(distribution_name)


def files(distribution_name):
    return Distribution.from_name(distribution_name)


def requires(distribution_name):
    return Distribution.from_name(distribution_name)


def entry_points(**params):
    return EntryPoints()


def packages_distributions():
    return {}
