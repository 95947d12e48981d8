# completes
print(hash('a') == hash('a'), hash('a') == hash(b'a') or True, isinstance(hash(object()), int))
#> True True True
