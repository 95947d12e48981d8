# completes
print('{0.__class__.__mro__[1]}'.format(1))
#> <class 'object'>
