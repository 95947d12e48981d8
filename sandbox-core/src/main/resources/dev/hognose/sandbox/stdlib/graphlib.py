# SPDX-License-Identifier: Apache-2.0
"""Topological sorting."""

__all__ = ['CycleError', 'TopologicalSorter']


class CycleError(ValueError):
    """The graph has a cycle."""


class _Node:
    __slots__ = ('node', 'missing', 'successors')

    def __init__(self, node):
        self.node = node
        self.missing = 0
        self.successors = []


_OUT = -1
_DONE = -2


class TopologicalSorter:
    """Gives the nodes of a graph, each after those that it depends on."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _find(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        own = self._find(node)
        own.missing += len(predecessors)
        for each in predecessors:
            self._find(each).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [each.node for each in self._nodes.values() if not each.missing]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].missing = _OUT
        self._ready.clear()
        self._passed += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            own = self._nodes.get(node)
            if own is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if own.missing != _OUT:
                if own.missing >= 0:
                    raise ValueError(f'node {node!r} was not passed out (still not ready)')
                raise ValueError(f'node {node!r} was already marked done')
            own.missing = _DONE
            for each in own.successors:
                successor = self._nodes[each]
                successor.missing -= 1
                if not successor.missing:
                    self._ready.append(each)
            self._finished += 1

    def _cycle(self):
        """A cycle as a list that begins and ends with the same node, or None."""
        nodes = self._nodes
        seen = set()
        for start in nodes:
            if start in seen:
                continue
            path = []
            place = {}
            rests = []
            node = start
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)
                    rests.append(iter(nodes[node].successors))
                    place[node] = len(path)
                    path.append(node)
                advanced = False
                while path:
                    following = next(rests[-1], _missing)
                    if following is not _missing:
                        node = following
                        advanced = True
                        break
                    del place[path.pop()]
                    rests.pop()
                if not advanced:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


_missing = object()
