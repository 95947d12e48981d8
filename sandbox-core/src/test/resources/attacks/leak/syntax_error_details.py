# completes
try:
    compile('a b', '/x', 'exec')
except SyntaxError as e:
    print(e.filename, e.lineno, e.offset, e.text)
#> /x 1 3 a b
#>
