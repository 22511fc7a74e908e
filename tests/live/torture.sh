#!/bin/bash
# All the lives of torture, once.
exec "${SRCDIR:?}/tests/live/torture" 1
