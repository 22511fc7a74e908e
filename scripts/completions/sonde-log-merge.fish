# fish completion of sonde-log-merge: what files are called without the PID behind the last dot.
complete -c sonde-log-merge -x -a "(string replace -rf '\.[0-9]+\$' '' -- (commandline -ct)* | sort -u)"
complete -c sonde-log-merge -f -l help -d 'What it does'
