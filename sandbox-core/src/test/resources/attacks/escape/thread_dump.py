# completes or raises AttributeError
import sys
sys._current_frames()
