# SPDX-License-Identifier: Apache-2.0
# Objects made by the names of typing: programs that import everything of collections and then of typing do so.
from collections import *
from typing import *

print(Counter("abca").most_common(1), Deque([1, 2, 3], maxlen=2), OrderedDict(a=1), DefaultDict(list), ChainMap({}, {1: 2})[1])
groups = DefaultDict(list)
for word in "the quick brown the fox".split():
    groups[len(word)].append(word)
print(dict(groups), type(groups), isinstance(groups, DefaultDict), Counter(groups[3]) + Counter("a"))
for alias in (AbstractSet, AsyncGenerator, Awaitable, Callable, ChainMap, Collection, ContextManager, Counter, DefaultDict, Deque, Dict,
              FrozenSet, Generator, Hashable, ItemsView, Iterable, KeysView, List, Mapping, MappingView, Match, MutableSequence, OrderedDict,
              Pattern, Sequence, Set, Sized, Tuple, Type, ValuesView, Optional, Union, Literal, Any):
    for arguments in ((), ([(1, 2)],)):
        try:
            print(alias(*arguments))
        except TypeError as error:
            print(error)
for alias in (DefaultDict[str, int], Counter[str], Deque[int], OrderedDict[str, int], List[int], Dict[str, int], Set[int], Tuple[int, ...]):
    try:
        made = alias()
        print(type(made), made, getattr(made, "__orig_class__", None))
    except TypeError as error:
        print(error)
for alias in (Optional, Union, List, Callable, Tuple, Literal, Union[int, str], Callable[[int], str], Annotated[int, 1], Any, Self, Iterable):
    for operation in (lambda: iter(alias), lambda: 1 in alias, lambda: [*alias], lambda: alias.__args__ and 0):
        try:
            print(operation())
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, str(error).replace("_TypedCacheSpecialForm", "_SpecialForm"))
print(list(List[int]), isinstance(List, __import__("collections.abc").abc.Iterable))
