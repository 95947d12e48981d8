import inspect


class Point:
    __slots__ = {'x': ' across,\n    in metres', 'y': None}


class Below(Point):
    __slots__ = ['z']


print(inspect.getdoc(Point.x), inspect.getdoc(Point.y), Point.x.__doc__)
print(inspect.getdoc(Below.x), inspect.getdoc(Below.z))
