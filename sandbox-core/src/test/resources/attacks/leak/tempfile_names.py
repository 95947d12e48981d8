# completes
import tempfile
d = tempfile.gettempdir()
print(d)
#> /tmp
