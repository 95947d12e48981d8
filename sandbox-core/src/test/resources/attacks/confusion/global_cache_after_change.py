# completes
def f(): return len('abc')
out = [f()]
len = lambda x: 'mine'
out.append(f())
del len
out.append(f())
print(out)
#> [3, 'mine', 3]
