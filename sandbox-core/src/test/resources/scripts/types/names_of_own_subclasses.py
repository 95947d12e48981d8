# Messages about values of a program's own classes name the class where CPython does.
class Text(str): pass
class Whole(int): pass
class Real(float): pass
class Items(list): pass
class Table(dict): pass
class Row(tuple): pass
class Raw(bytearray): pass


def attempt(source):
    try:
        print(source, '->', repr(eval(source)))
    except Exception as error:
        print(source, '->', type(error).__name__, error)


for name in ('Text', 'Whole', 'Real'):
    attempt(f"format({name}('1'), 'q')")
    attempt(f"'{{:5.3q}}'.format({name}('1'))")
    attempt(f"f'{{{name}(1):q}}'")
    attempt(f"format({name}('1'), '5.2zz')")
for source in ("format(True, 'q')", "format(1j, 'q')", "format(1.5, 'd')", "format(10**30, 's')",
               "format(Whole(5), '.2f')", "format(Text('abc'), '>5')", "format(Real(2), '\\0')"):
    attempt(source)
for name in ('Text', 'Whole', 'Items', 'Row', 'Raw', 'list', 'type(None)'):
    attempt(f'object.__new__({name})')
    attempt(f'object.__new__({name}, 1)')
attempt('object.__new__(object, 1)')
attempt('int.__new__(bool)')
attempt('int.__new__(bool, 1)')
attempt('bool.__new__(bool, 1)')
attempt('int.__new__(Whole, 7)')
for source in ('list.__new__(list, [1, 2])', 'list.__new__(list, 5)', 'set.__new__(set, [1])',
               'dict.__new__(dict, [(1, 2)])', 'dict.__new__(dict, a=1)', 'list([1, 2])',
               'bytearray.__new__(bytearray, b"ab")', 'tuple.__new__(tuple, [1])',
               'list.__new__(Items, [1])', 'Items([1])', 'frozenset.__new__(frozenset, [1])'):
    attempt(source)
for source in ('Table.fromkeys(x=1)', 'Table.fromkeys()', 'dict.fromkeys(x=1)', 'Real.fromhex()',
               'Real.fromhex(x=1)', 'float.fromhex()', 'Raw.fromhex(1, 2)', 'Items.__class_getitem__()',
               'Items().__class_getitem__(1, 2)', 'Raw().__iadd__(None)', 'Raw() + None'):
    attempt(source)
for source in ('isinstance(1, Row())', 'isinstance(1, Row((str, int)))', 'issubclass(int, Row([float]))',
               'isinstance(1, Row((5,)))', 'type(Text("Made"), Row((int,)), {})',
               "type('x', Row(), Table(a=1)).a"):
    attempt(source)


class Odd(tuple):
    def __iter__(self):
        raise RuntimeError('not asked')


attempt('isinstance(1, Odd((int,)))')
