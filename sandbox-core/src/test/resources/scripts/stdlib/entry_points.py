# SPDX-License-Identifier: Apache-2.0
# Entry points of distributions; what cannot be imported below a module.
from importlib.metadata import EntryPoint, EntryPoints


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except (AssertionError, AttributeError, ImportError, KeyError, TypeError) as e:
            print(type(e).__name__, e)


point = EntryPoint('a', 'json:dumps [x, y]', 'g')
print(point, point.module, point.attr, point.extras, point.load()([1]))
print(point == EntryPoint('a', 'json:dumps [x, y]', 'g'), point < EntryPoint('b', 'json', 'g'),
      len({point, EntryPoint('a', 'json:dumps [x, y]', 'g')}), point.matches(name='a'),
      point.matches(name='a', group='h'))
whole = EntryPoint(name='b', value='collections.abc', group='h')
print(whole.load().__name__, whole.attr, whole.extras)
print(EntryPoint('q', 'collections:OrderedDict.fromkeys', 'g').load()('a'))
points = EntryPoints([whole, point])
print(sorted(points.names), sorted(points.groups), points.select(group='g'), points['b'],
      points.select(name='zz'), sorted(points))
attempt(lambda: points['z'], lambda: setattr(point, 'name', 'q'),
        lambda: EntryPoint('a', 'json:nope', 'g').load(),
        lambda: EntryPoint('a', 'nope', 'g').load(), lambda: EntryPoint('a', '%%', 'g').module,
        lambda: EntryPoint('a'), lambda: __import__('os.nope'), lambda: __import__('math.nope'),
        lambda: __import__('os.path.nope'), lambda: __import__('json.nope'))
