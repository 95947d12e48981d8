# raises ValueError
import sys
sys.excepthook = lambda *a: print('hooked')
raise ValueError
