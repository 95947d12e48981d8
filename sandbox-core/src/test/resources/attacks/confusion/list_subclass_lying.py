# completes
class L(list):
    def __len__(self): return 10 ** 9
    def __iter__(self): return iter('lie')
    def __getitem__(self, i): return 'lie'
x = L([1, 2])
print(sorted(x), list(x), [*x], tuple(x), x == [1, 2], x + [3])
#> ['e', 'i', 'l'] ['l', 'i', 'e'] ['l', 'i', 'e'] ('l', 'i', 'e') True [1, 2, 3]
