# raises AttributeError or completes
import sys
f = sys._getframe()
f.f_back.f_back.f_globals
