# SPDX-License-Identifier: Apache-2.0
# isinstance, issubclass, type, callable, id, hash.
class A:
    pass


class B(A):
    def __call__(self):
        pass


b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, (int, (str, B))), isinstance(5, int | str), isinstance(None, int | None), isinstance(True, int), isinstance([], list), isinstance(A, type), isinstance(5, object))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (int, A)), issubclass(bool, int | str), issubclass(int, object), issubclass(type, object), issubclass(A, A))
print(type(b), type(b) is B, type(B), type(type), type(5) == int, type(b).__name__, type(lambda: 0).__name__, type(print).__name__, type(A.__init__).__name__, type(b.__init__).__name__)
print(callable(len), callable(A), callable(b), callable(A()), callable(5), callable(lambda: 0), callable("".upper), callable(None))
x = [1]
y = x
print(id(x) == id(y), id(x) == id([1]), hash("a") == hash("a"), hash(5), hash(5.0), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None), hash(b) == hash(b))
for source in ["isinstance(5, 5)", "isinstance(5, (int, 5))", "isinstance(5, (5, int))", "isinstance(5)", "issubclass(5, int)", "issubclass(int, 5)", "isinstance(5, list[int])", "hash([])", "hash({})", "hash(([],))", "callable()", "type()", "type(1, 2)", "type('X', 5, {})", "type('X', (), 5)", "type(5, (), {})", "id()", "hash(slice(1, []))", "isinstance(5, 'int')", "issubclass(int)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
