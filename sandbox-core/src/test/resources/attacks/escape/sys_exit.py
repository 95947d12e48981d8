# raises SystemExit
import sys
sys.exit(5)
