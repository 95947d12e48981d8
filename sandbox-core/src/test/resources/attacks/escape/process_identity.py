# completes
import os, sys, platform
print(os.getcwd(), sys.executable == '', platform.node() in ('', 'localhost', 'sandbox'))
#> / True True
