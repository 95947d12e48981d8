# completes
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    compile('1 is 1', 'x', 'exec')
    print([(str(x.message)[:20], x.filename) for x in w])
#> [('"is" with \'int\' lite', 'x')]
