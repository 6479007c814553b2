@echo off
rem Runs the engine's command line on Windows: bin\twinscript import, explain ... (bin\twinscript help lists them).
setlocal
for %%I in ("%~dp0..") do set "TWINSCRIPT_HOME=%%~fI"
set "TWINSCRIPT_JAR=%TWINSCRIPT_HOME%\engine\target\twinscript-engine.jar"
if not exist "%TWINSCRIPT_JAR%" (
  echo twinscript: the engine is not built yet. Run 'mvn package' in %TWINSCRIPT_HOME% first. 1>&2
  exit /b 2
)
set "TWINSCRIPT_JAVA=java"
if defined JAVA_HOME set "TWINSCRIPT_JAVA=%JAVA_HOME%\bin\java"
chcp 65001 >nul
"%TWINSCRIPT_JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtwinscript.home=%TWINSCRIPT_HOME%" -cp "%TWINSCRIPT_JAR%;%TWINSCRIPT_HOME%\engine\target\lib\*" org.twinscript.cli.Main %*
exit /b %ERRORLEVEL%
