# completes
names = [c.__name__ for c in ().__class__.__mro__[-1].__subclasses__()]
print([n for n in names if n in ('Popen', '_wrap_close', 'FileLoader', 'BuiltinImporter', 'Quitter')])
#> []
