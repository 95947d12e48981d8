# completes
def f(): pass
s = '{0.__globals__}'.format(f)
print('java' in s, 'hognose' in s)
#> False False
