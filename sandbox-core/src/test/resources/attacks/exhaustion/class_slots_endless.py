# limit duration or limit memory
import itertools
class C:
    __slots__ = itertools.repeat('a')
