# completes
class S(str):
    def __len__(self): return 10 ** 9
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __getitem__(self, i): return 'z'
s = S('abc')
print('-'.join([s, s]), s.upper(), s in {'q': 1}, {'abc': 1}.get(s), 'x' + s)
#> abc-abc ABC False None xabc
