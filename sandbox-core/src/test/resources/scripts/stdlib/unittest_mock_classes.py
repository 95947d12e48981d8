# SPDX-License-Identifier: Apache-2.0
# Which mocks are instances of which classes; the names of library functions and tuples.
import difflib
import functools
import heapq
import math
import pickle
import shutil
from unittest.mock import AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock


class Derived(MagicMock):
    pass


for kind in (Mock, MagicMock, AsyncMock, PropertyMock, NonCallableMagicMock, Derived):
    mock = kind(name='x')
    print(kind.__name__, [isinstance(mock, base) for base in (Mock, MagicMock, NonCallableMock)], type(mock.a).__name__,
          type(mock.method.return_value).__name__)
print(isinstance(MagicMock(spec=int), int), isinstance(MagicMock().__enter__(), Mock))

for function in (heapq.heappush, math.sin, functools.reduce, len, str.join, [].append, dict.fromkeys, heapq.merge):
    print(function.__name__, function.__qualname__)
match = difflib.SequenceMatcher(None, 'abcd', 'bcde').find_longest_match()
print(match, type(match).__module__, pickle.loads(pickle.dumps(match)) == match)
print('a\ud800\ue000\x80一é'.encode('ascii', 'namereplace'))
