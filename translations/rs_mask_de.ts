<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>RsMask</name>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>1. Make a training set</source>
   <translation>1. Trainingsdatensatz erstellen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Cuts imagery and polygons into the tiles that a network learns from.</source>
   <translation>Schneidet Bilder und Polygone in die Kacheln, aus denen ein Netz lernt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>The class is given twice. Name either the field with the class or an expression.</source>
   <translation>Die Klasse ist doppelt angegeben. Nennen Sie entweder das Feld mit der Klasse oder einen Ausdruck.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>annotate,label,training,dataset,tiles,chips,coco,segmentation,mask r-cnn,deep learning</source>
   <translation>annotieren,beschriften,training,datensatz,kacheln,tiles,coco,segmentierung,mask r-cnn,deep learning</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Class by an expression</source>
   <translation>Klasse aus einem Ausdruck</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>In place of the field: an expression that gives each object's class, such as if("height" &gt; 20, 'tall', 'small'). Objects that get none are left out.</source>
   <translation>Anstelle des Feldes: ein Ausdruck, der jedem Objekt seine Klasse gibt, etwa if("height" &gt; 20, 'tall', 'small'). Objekte ohne Ergebnis werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles and objects as layers</source>
   <translation>Kacheln und Objekte als Layer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of tiles</source>
   <translation>Anzahl der Kacheln</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of objects</source>
   <translation>Anzahl der Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles to learn from</source>
   <translation>Kacheln zum Lernen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for validation</source>
   <translation>Kacheln zur Validierung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for the test</source>
   <translation>Kacheln zum Test</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Check the engine</source>
   <translation>Engine prüfen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Shows whether RS Mask is ready, on which device, and how fast it is.</source>
   <translation>Zeigt, ob RS Mask bereit ist, auf welchem Gerät und wie schnell.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>check,engine,environment,gpu,cuda,pytorch,version,install</source>
   <translation>prüfen,engine,umgebung,gpu,cuda,pytorch,version,installieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Version of PyTorch</source>
   <translation>Version von PyTorch</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Number format</source>
   <translation>Zahlenformat</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Why no graphics card is used</source>
   <translation>Warum keine Grafikkarte verwendet wird</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Text to paste where you ask for help</source>
   <translation>Text zum Einfügen, wo Sie um Hilfe bitten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Tiles a second</source>
   <translation>Kacheln pro Sekunde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free memory [GB]</source>
   <translation>Freier Arbeitsspeicher [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free disk [GB]</source>
   <translation>Freier Plattenplatz [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>To paste where you ask for help (no paths, no names):</source>
   <translation>Zum Einfügen, wo Sie um Hilfe bitten (keine Pfade, keine Namen):</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Compare optimizers</source>
   <translation>Optimierer vergleichen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Trains with several optimizers and says which differences are real.</source>
   <translation>Trainiert mit mehreren Optimierern und sagt, welche Unterschiede echt sind.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>compare,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,train,mask r-cnn</source>
   <translation>vergleichen,optimierer,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,trainieren,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best model</source>
   <translation>Bestes Modell</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Table of all runs</source>
   <translation>Tabelle aller Läufe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best optimizer</source>
   <translation>Bester Optimierer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Its mean mask AP</source>
   <translation>Seine mittlere Masken-AP</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>3. Detect objects</source>
   <translation>3. Objekte erkennen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Finds every object in a raster and outlines it with a polygon.</source>
   <translation>Findet jedes Objekt in einem Raster und umreißt es mit einem Polygon.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>detect,predict,inference,segment,extract,objects,polygons,mask r-cnn,deep learning,ai</source>
   <translation>erkennen,detektieren,vorhersagen,segmentieren,extrahieren,objekte,polygone,mask r-cnn,deep learning,ki,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Number of detections</source>
   <translation>Anzahl der Detektionen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Tiles that could not be read</source>
   <translation>Kacheln, die nicht gelesen werden konnten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Id of the run</source>
   <translation>Kennung des Laufs</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Evaluate detections</source>
   <translation>Detektionen auswerten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Compares a layer of detections with the true objects.</source>
   <translation>Vergleicht einen Layer mit Detektionen mit den wahren Objekten.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>evaluate,accuracy,precision,recall,f1,ap,iou,validate,truth</source>
   <translation>auswerten,genauigkeit,precision,recall,f1,ap,iou,validieren,wahrheit</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP (IoU 0.50 to 0.95)</source>
   <translation>AP (IoU 0,50 bis 0,95)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP50</source>
   <translation>AP50</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Mean IoU of matched objects</source>
   <translation>Mittlere IoU der zugeordneten Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Boundary IoU of matched objects</source>
   <translation>Rand-IoU der zugeordneten Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>PoLiS distance of matched objects</source>
   <translation>PoLiS-Abstand der zugeordneten Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Hausdorff distance of matched objects</source>
   <translation>Hausdorff-Abstand der zugeordneten Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Calibration error of the scores</source>
   <translation>Kalibrierungsfehler der Scores</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of matched objects</source>
   <translation>Anzahl der zugeordneten Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of missed objects</source>
   <translation>Anzahl der übersehenen Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of extra objects</source>
   <translation>Anzahl der überzähligen Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Matched objects</source>
   <translation>Zugeordnete Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are a true object.</source>
   <translation>Detektionen, die ein wahres Objekt sind.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Missed objects</source>
   <translation>Übersehene Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>True objects that were not detected.</source>
   <translation>Wahre Objekte, die nicht erkannt wurden.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Extra objects</source>
   <translation>Überzählige Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are no true object.</source>
   <translation>Detektionen, die kein wahres Objekt sind.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Evaluate a model</source>
   <translation>Modell auswerten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Measures a model on a part of a training set that it has not seen.</source>
   <translation>Misst ein Modell an einem Teil eines Trainingsdatensatzes, den es nicht gesehen hat.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>evaluate,model,accuracy,ap,coco,test,validation</source>
   <translation>auswerten,modell,genauigkeit,ap,coco,test,validierung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP</source>
   <translation>Masken-AP</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP50</source>
   <translation>Masken-AP50</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Box AP</source>
   <translation>Rechteck-AP</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Export a training set</source>
   <translation>Trainingsdatensatz exportieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Writes a training set as COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Schreibt einen Trainingsdatensatz als COCO, YOLO, RCNN_Masks oder Instanzmasken.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>export,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>exportieren,coco,yolo,arcgis,rcnn_masks,pascal voc,datensatz,training</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Export a model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Writes a model as ONNX, which other programs run without RS Mask.</source>
   <translation>Schreibt ein Modell als ONNX, das andere Programme ohne RS Mask ausführen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>export,model,onnx,onnxruntime,deepness,deploy,share,mask r-cnn</source>
   <translation>exportieren,modell,onnx,onnxruntime,deepness,weitergeben,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Import a training set</source>
   <translation>Trainingsdatensatz importieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Makes a training set from COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Erstellt einen Trainingsdatensatz aus COCO, YOLO, RCNN_Masks oder Instanzmasken.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>import,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>importieren,coco,yolo,arcgis,rcnn_masks,pascal voc,datensatz,training</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Make a sample to try everything with</source>
   <translation>Beispiel zum Ausprobieren erstellen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Makes up two aerial photographs and the outlines of what is on them.</source>
   <translation>Erfindet zwei Luftbilder und die Umrisse dessen, was darauf ist.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>sample,example,demo,test,try,synthetic,tutorial</source>
   <translation>beispiel,muster,demo,test,ausprobieren,synthetisch,anleitung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to train on</source>
   <translation>Bild zum Trainieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to detect in</source>
   <translation>Bild zum Erkennen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Outlines of all objects</source>
   <translation>Umrisse aller Objekte</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Area of the western image</source>
   <translation>Fläche des westlichen Bildes</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>New layers to annotate in</source>
   <translation>Neue Layer zum Annotieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Makes a GeoPackage with your classes, ready to draw objects and areas in.</source>
   <translation>Erstellt ein GeoPackage mit Ihren Klassen, bereit zum Zeichnen von Objekten und Flächen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>RS Mask decides</source>
   <translation>RS Mask entscheidet</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No class is named. Write e.g. house, tree.</source>
   <translation>Es ist keine Klasse genannt. Schreiben Sie z. B. house, tree.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>new,draw,digitise,digitize,annotate,label,classes,geopackage</source>
   <translation>neu,zeichnen,digitalisieren,annotieren,klassen,geopackage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Annotated area</source>
   <translation>Annotierte Fläche</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>(RS Mask decides)</source>
   <translation>(RS Mask entscheidet)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No CRS is given, and the project has none.</source>
   <translation>Es ist kein KBS angegeben, und das Projekt hat keines.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose the CRS of your imagery.</source>
   <translation>Wählen Sie das KBS Ihrer Bilder.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose another name: what was drawn is never overwritten.</source>
   <translation>Wählen Sie einen anderen Namen: was gezeichnet wurde, wird nie überschrieben.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Classes: {}. CRS: {}.</source>
   <translation>Klassen: {}. KBS: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} can't be written: {}. Choose another place.</source>
   <translation>{} kann nicht geschrieben werden: {}. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The style of {} can't be stored: {}.</source>
   <translation>Der Stil von {} kann nicht gespeichert werden: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The styles can't be stored in {}.</source>
   <translation>Die Stile können nicht in {} gespeichert werden.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The class {} is named twice. Name each class once.</source>
   <translation>Die Klasse {} ist zweimal genannt. Nennen Sie jede Klasse einmal.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} is there already.</source>
   <translation>{} ist schon vorhanden.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Refine detections</source>
   <translation>Detektionen verfeinern</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Makes a new layer from kept raw detections, in seconds.</source>
   <translation>Erstellt in Sekunden einen neuen Layer aus aufbewahrten Rohdetektionen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>refine,threshold,score,archive,detections,mask r-cnn</source>
   <translation>verfeinern,schwellenwert,score,archiv,detektionen,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Set up the engine</source>
   <translation>Engine einrichten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Installs PyTorch and the rest into a Python environment of their own.</source>
   <translation>Installiert PyTorch und das Übrige in eine eigene Python-Umgebung.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>setup,install,engine,environment,python,pytorch,gpu,cuda</source>
   <translation>einrichten,installieren,engine,umgebung,python,pytorch,gpu,cuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine's Python</source>
   <translation>Python der Engine</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Stopped. What was downloaded is kept; run this again to go on.</source>
   <translation>Angehalten. Was heruntergeladen wurde, bleibt erhalten; starten Sie erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine is made in {}. QGIS's own Python is not touched.</source>
   <translation>Die Engine wird in {} erstellt. Das Python von QGIS bleibt unberührt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The environment variable {} is set and goes before this engine.</source>
   <translation>Die Umgebungsvariable {} ist gesetzt und hat Vorrang vor dieser Engine.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine in {} is deleted.</source>
   <translation>Die Engine in {} ist gelöscht.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>There is no engine in {}.</source>
   <translation>In {} gibt es keine Engine.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>2. Train a model</source>
   <translation>2. Modell trainieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Fine-tunes Mask R-CNN on a training set and keeps the best model.</source>
   <translation>Passt Mask R-CNN an einen Trainingsdatensatz an und behält das beste Modell.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Detect with it</source>
   <translation>Damit erkennen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai</source>
   <translation>trainieren,training,anpassen,fine-tune,transferlernen,mask r-cnn,optimierer,adam,sgd,deep learning,ki,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP on validation</source>
   <translation>Masken-AP der Validierung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP50 on validation</source>
   <translation>Masken-AP50 der Validierung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Epochs done</source>
   <translation>Durchlaufene Epochen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Best epoch</source>
   <translation>Beste Epoche</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another run of RS Mask is at work. This one waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Ein anderer Lauf von RS Mask ist am Werk. Dieser wartet, bis er fertig ist; „Abbrechen“ nimmt ihn aus der Warteschlange.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Ein anderes QGIS (Prozess {}) führt RS Mask aus. Dieser Lauf wartet, bis es fertig ist; „Abbrechen“ nimmt ihn aus der Warteschlange.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>It is this run's turn now.</source>
   <translation>Dieser Lauf ist jetzt an der Reihe.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Start here</source>
   <translation>Hier anfangen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Example models</source>
   <translation>Beispielmodelle</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Finds every object in your imagery.</source>
   <translation>Findet jedes Objekt in Ihren Bildern.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/provider.py" />
   <source>Python of the engine (empty: the one that 'Set up the engine' made)</source>
   <translation>Python der Engine (leer: das von „Engine einrichten“ erstellte)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Detect objects with it</source>
   <translation>Objekte damit erkennen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Train it further</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>What it finds</source>
   <translation>Was es findet</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Least score</source>
   <translation>Kleinster Score</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Running now</source>
   <translation>Läuft gerade</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: {}</source>
   <translation>Bisher gefunden: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: over {}</source>
   <translation>Bisher gefunden: über {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>It begins …</source>
   <translation>Es beginnt …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>{} (and {} more)</source>
   <translation>{} (und {} weitere)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The engine: Python with PyTorch, beside QGIS</source>
   <translation>Die Engine: Python mit PyTorch, neben QGIS</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Last runs (a double click opens the report)</source>
   <translation>Letzte Läufe (Doppelklick öffnet den Bericht)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Open its dialog with the same values</source>
   <translation>Seinen Dialog mit denselben Werten öffnen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Looking for the engine …</source>
   <translation>Die Engine wird gesucht …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask computes with a Python of its own, which this computer does not have yet. The button below downloads and installs it: 1 to 6 GB, some minutes, once. QGIS and its own Python stay as they are.</source>
   <translation>RS Mask rechnet mit einem eigenen Python, das es auf diesem Computer noch nicht gibt. Der Knopf darunter lädt es herunter und installiert es: 1 bis 6 GB, einige Minuten, einmal. QGIS und sein eigenes Python bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The button below installs the engine anew.</source>
   <translation>Der Knopf darunter installiert die Engine neu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Try it with a sample: one step after the other, filled in</source>
   <translation>Mit einem Beispiel ausprobieren: ein Schritt nach dem anderen, schon ausgefüllt</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Your own imagery</source>
   <translation>Ihre eigenen Bilder</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Install the engine …</source>
   <translation>Engine installieren …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>{}Ready: Python {} in {}.</source>
   <translation>{}Bereit: Python {} in {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask sample</source>
   <translation>RS Mask Beispiel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>RS Mask needs its engine, a Python with PyTorch, once on this computer.</source>
   <translation>RS Mask braucht einmalig seine Engine, ein Python mit PyTorch, auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Set it up</source>
   <translation>Einrichten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped before it began.</source>
   <translation>Angehalten, bevor es begann.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>{} failed: {}</source>
   <translation>{} ist gescheitert: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Report: {}</source>
   <translation>Bericht: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>Show the layer</source>
   <translation>Den Layer zeigen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>{} is not needed any more and can't be deleted ({}). Delete it yourself.</source>
   <translation>{} wird nicht mehr gebraucht und kann nicht gelöscht werden ({}). Löschen Sie die Datei selbst.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>QGIS can't open it for writing</source>
   <translation>QGIS kann es nicht zum Schreiben öffnen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>stopped by the user</source>
   <translation>vom Benutzer angehalten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer that the engine made can't be read: {}.</source>
   <translation>Der von der Engine erstellte Layer kann nicht gelesen werden: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>only {} of {} objects arrived</source>
   <translation>nur {} von {} Objekten sind angekommen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer can't be written to {}: {}. It is kept as {}.</source>
   <translation>Der Layer kann nicht nach {} geschrieben werden: {}. Er bleibt als {} erhalten.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>Made by RS Mask on {}: {}. From: {}.</source>
   <translation>Von RS Mask erstellt am {}: {}. Aus: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>{} keeps the values and not the outlines.</source>
   <translation>{} enthält die Werte und nicht die Umrisse.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>no such format</source>
   <translation>dieses Format gibt es nicht</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>QGIS lacks its driver</source>
   <translation>QGIS fehlt der Treiber dafür</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: “{}” is no kind of place that layers go to.</source>
   <translation>{} kann nicht geschrieben werden: „{}“ ist kein Ort, an den Layer gehen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is named for two outputs. Give each its own.</source>
   <translation>{} ist für zwei Ausgaben genannt. Geben Sie jeder eine eigene.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is in the way: it is needed while {} is made. Move it elsewhere.</source>
   <translation>{} ist im Weg: es wird gebraucht, während {} erstellt wird. Verschieben Sie es.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is no GeoPackage of its own. Give a file name that ends in .gpkg.</source>
   <translation>{} ist kein eigenes GeoPackage. Geben Sie einen Dateinamen an, der auf .gpkg endet.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is a folder. Choose a file name.</source>
   <translation>{} ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} holds other layers ({}), which would be lost. Choose another file, or add the result as a layer: {}|layername=NAME.</source>
   <translation>{} enthält andere Layer ({}), die verloren gingen. Wählen Sie eine andere Datei, oder fügen Sie das Ergebnis als Layer hinzu: {}|layername=NAME.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is there already and is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>{} ist schon vorhanden und kein früheres Ergebnis dieses Algorithmus: es wird nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be opened, so no layer is added to it.</source>
   <translation>{} kann nicht geöffnet werden, daher wird kein Layer hinzugefügt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} has a layer {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name for the layer.</source>
   <translation>{} hat schon einen Layer {}, der kein früheres Ergebnis dieses Algorithmus ist: er wird nicht ersetzt. Wählen Sie einen anderen Namen für den Layer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database has a table {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>Die Datenbank hat schon eine Tabelle {}, die kein früheres Ergebnis dieses Algorithmus ist: sie wird nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “|” for the end of a path. Leave it out.</source>
   <translation>{} kann nicht geschrieben werden: QGIS hält „|“ für das Ende eines Pfades. Lassen Sie es weg.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the GDAL of this QGIS has no driver for GeoParquet. Choose a name that ends in .gpkg; the console command rsmask writes both.</source>
   <translation>{} kann nicht geschrieben werden: das GDAL dieses QGIS hat keinen Treiber für GeoParquet. Wählen Sie einen Namen, der auf .gpkg endet; der Konsolenbefehl rsmask schreibt beides.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is an input of this run ({}). Choose another output.</source>
   <translation>{} ist eine Eingabe dieses Laufs ({}). Wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database of {} can't be used: {}. Check the connection.</source>
   <translation>Die Datenbank von {} kann nicht verwendet werden: {}. Prüfen Sie die Verbindung.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “:” for the end of a provider's name.</source>
   <translation>{} kann nicht geschrieben werden: QGIS hält „:“ für das Ende eines Provider-Namens.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the format {} does not take polygons with fields. Choose another one, such as .gpkg, .shp or .geojson.</source>
   <translation>{} kann nicht geschrieben werden: das Format {} nimmt keine Polygone mit Feldern. Wählen Sie ein anderes, etwa .gpkg, .shp oder .geojson.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>What {} holds can't be read ({}), and so it is not written to. Close it in other programs, or choose another file.</source>
   <translation>Was {} enthält, kann nicht gelesen werden ({}), und deshalb wird nicht hineingeschrieben. Schließen Sie die Datei in anderen Programmen, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A raster file of any format that GDAL reads.</source>
   <translation>Eine Rasterdatei in einem Format, das GDAL liest.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Raster files of any format that GDAL reads, one or several.</source>
   <translation>Eine oder mehrere Rasterdateien in einem Format, das GDAL liest.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Only this rectangle; empty: the whole raster.</source>
   <translation>Nur dieses Rechteck; leer: das ganze Raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A GeoPackage is written directly, other formats at the end. What lies there is replaced only where it is an earlier result; FILE.gpkg|layername=NAME adds a layer.</source>
   <translation>Ein GeoPackage wird direkt geschrieben, andere Formate am Ende. Vorhandenes wird nur ersetzt, wenn es ein früheres Ergebnis ist; FILE.gpkg|layername=NAME fügt einen Layer hinzu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>One of: {}.</source>
   <translation>Eines von: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Any of: {}.</source>
   <translation>Beliebige von: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} can't be used: {}. Correct it.</source>
   <translation>Der Ausdruck {} kann nicht verwendet werden: {}. Berichtigen Sie ihn.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The features of {} can't be written: {}.</source>
   <translation>Die Objekte von {} können nicht geschrieben werden: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} fails for feature {}: {}. Correct it.</source>
   <translation>Der Ausdruck {} schlägt beim Objekt {} fehl: {}. Berichtigen Sie ihn.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>A feature can't be written for the engine: {}.</source>
   <translation>Ein Objekt kann nicht für die Engine geschrieben werden: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives none of the {} features of {} a class. Correct it.</source>
   <translation>Der Ausdruck gibt keinem der {} Objekte von {} eine Klasse. Berichtigen Sie ihn.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives {} of {} features no class: they are left out, and count as background inside the annotated area.</source>
   <translation>Der Ausdruck gibt {} von {} Objekten keine Klasse: sie werden ausgelassen und zählen in der annotierten Fläche als Hintergrund.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>Of the field {} the names are taken that QGIS shows, not the codes.</source>
   <translation>Vom Feld {} werden die Namen genommen, die QGIS anzeigt, nicht die Codes.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The list of the field {} does not name its value {}, which is taken as it is (objects: {}).</source>
   <translation>Die Liste des Feldes {} nennt seinen Wert {} nicht; er wird genommen, wie er ist (Objekte: {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} h {} min</source>
   <translation>{} h {} min</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} min {} s</source>
   <translation>{} min {} s</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} of {} {}</source>
   <translation>{} von {} {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} a second</source>
   <translation>{} pro Sekunde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} left</source>
   <translation>noch {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>Device: {}</source>
   <translation>Gerät: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Number of the class</source>
   <translation>Nummer der Klasse</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Score (0 to 1)</source>
   <translation>Score (0 bis 1)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Area [m²]</source>
   <translation>Fläche [m²]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Cut by an edge</source>
   <translation>Von einem Rand geschnitten</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Tiles joined</source>
   <translation>Verbundene Kacheln</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/training_algorithm.py" />
   <source>No file of weights is given: fill in WEIGHTS_FILE.</source>
   <translation>Es ist keine Datei mit Gewichten angegeben: füllen Sie WEIGHTS_FILE aus.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no raster. Of a STAC item, load one of its pictures (assets) as a layer; only the console takes the item itself.</source>
   <translation>ist kein Raster. Laden Sie eines der Bilder (Assets) eines STAC-Items als Layer; nur die Konsole nimmt das Item selbst.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a raster; check the path, and that GDAL reads the format.</source>
   <translation>kann nicht als Raster geöffnet werden; prüfen Sie den Pfad und ob GDAL das Format liest.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a polygon layer; check the path and the layer's name.</source>
   <translation>kann nicht als Polygonlayer geöffnet werden; prüfen Sie den Pfad und den Namen des Layers.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no CRS; give one such as EPSG:25832.</source>
   <translation>ist kein KBS; geben Sie eines an, etwa EPSG:25832.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832].</source>
   <translation>ist keine Ausdehnung; geben Sie West,Ost,Süd,Nord an, eventuell mit KBS: [EPSG:25832].</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>check the path, and that GDAL reads the format.</source>
   <translation>prüfen Sie den Pfad und ob GDAL das Format liest.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” can't be opened: {}. If its file was moved, give the layer its new place (layer menu: Change Data Source).</source>
   <translation>Der Layer „{}“ kann nicht geöffnet werden: {}. Wurde seine Datei verschoben, geben Sie dem Layer ihren neuen Ort (Layermenü: Datenquelle ändern).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be used here. {}</source>
   <translation>kann hier nicht verwendet werden. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{}: {} can't be opened as a raster; </source>
   <translation>{}: {} kann nicht als Raster geöffnet werden; </translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{} is missing. {}</source>
   <translation>{} fehlt. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is none of the choices: {}.</source>
   <translation>ist keine der Möglichkeiten: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no {} from {} to {}.</source>
   <translation>ist keine {} von {} bis {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>repeat --{}=… for each file.</source>
   <translation>wiederholen Sie --{}=… für jede Datei.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” comes from a service ({}) and not from a raster file. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>Der Layer „{}“ kommt von einem Dienst ({}) und nicht aus einer Rasterdatei. Exportieren Sie ihn zuerst als GeoTIFF (Layermenü: Export → Speichern als).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. Assign the CRS to the file itself (Raster › Projections › Assign Projection) and load it again.</source>
   <translation>Der Layer „{}“ hat ein in QGIS gesetztes KBS ({}), seine Datei hat {}. Weisen Sie das KBS der Datei selbst zu (Raster › Projektionen › Projektion zuweisen) und laden Sie sie neu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>none</source>
   <translation>keines</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_reader.py" />
   <source>{}: “{}” is not a list of numbers such as 1, 2, 3.</source>
   <translation>{}: „{}“ ist keine Liste von Zahlen wie 1, 2, 3.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/web_request.py" />
   <source>{} lies where the imagery's CRS ({}) does not reach. Is its own CRS ({}) the right one?</source>
   <translation>{} liegt dort, wohin das KBS der Bilder ({}) nicht reicht. Ist das eigene KBS ({}) das richtige?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service describes the grid of its tiles in a way that can't be read.</source>
   <translation>Der Dienst beschreibt das Gitter seiner Kacheln auf eine Weise, die nicht gelesen werden kann.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service has no layer “{}” in the grid “{}” any more. Add it to QGIS anew.</source>
   <translation>Der Dienst hat keinen Layer „{}“ im Gitter „{}“ mehr. Fügen Sie ihn QGIS neu hinzu.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service does not list its layers ({}).</source>
   <translation>Der Dienst nennt seine Layer nicht ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>an empty answer</source>
   <translation>eine leere Antwort</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} has no such service any more.</source>
   <translation>Der Server {} hat keinen solchen Dienst mehr.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not answer any more ({}). What was read is kept: run it again later to go on.</source>
   <translation>Der Server {} antwortet nicht mehr ({}). Was gelesen wurde, bleibt erhalten: starten Sie später erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>QGIS's credentials for {} can't be used. Check them in its options.</source>
   <translation>Die Anmeldedaten von QGIS für {} können nicht verwendet werden. Prüfen Sie sie in den Optionen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} refuses its imagery ({} {}). Check the layer's credentials, and whether its provider allows such use.</source>
   <translation>Der Server {} verweigert seine Bilder ({} {}). Prüfen Sie die Anmeldedaten des Layers und ob sein Anbieter eine solche Nutzung erlaubt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not understand the request ({} {}).</source>
   <translation>Der Server {} versteht die Anfrage nicht ({} {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/mosaic.py" />
   <source>{} can't be written ({}).</source>
   <translation>{} kann nicht geschrieben werden ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The server answers with something that is no picture: {}</source>
   <translation>Der Server antwortet mit etwas, das kein Bild ist: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>{} can't be written. Is the disk full?</source>
   <translation>{} kann nicht geschrieben werden. Ist die Platte voll?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The folder {} can't be made ({}).</source>
   <translation>Der Ordner {} kann nicht angelegt werden ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>Web imagery</source>
   <translation>Bilder aus dem Web</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The layer “{}” holds heights and no imagery. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>Der Layer „{}“ enthält Höhen und keine Bilder. Exportieren Sie ihn zuerst als GeoTIFF (Layermenü: Export → Speichern als).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>At which ground size the layer “{}” is to be read is not known. Give it in WEB_GSD, in metres a pixel.</source>
   <translation>Mit welcher Bodenauflösung der Layer „{}“ gelesen werden soll, ist nicht bekannt. Geben Sie sie in WEB_GSD an, in Metern je Pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The whole of the layer “{}”, which comes from a web service, would be about {} tiles. Say what of it is wanted, by an extent or by polygons.</source>
   <translation>Der ganze Layer „{}“, der von einem Webdienst kommt, wären etwa {} Kacheln. Sagen Sie durch eine Ausdehnung oder durch Polygone, was davon gewünscht ist.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}”: {} tiles of {} m a pixel. Imagery: {}. Its terms of use are yours to keep: ask the provider whether analysing its imagery is allowed.</source>
   <translation>„{}“: {} Kacheln mit {} m je Pixel. Bilder: {}. Die Nutzungsbedingungen haben Sie einzuhalten: Fragen Sie den Anbieter, ob das Auswerten seiner Bilder erlaubt ist.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>There is nothing of the layer “{}” in the extent and area.</source>
   <translation>In Ausdehnung und Fläche liegt nichts vom Layer „{}“.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The service of “{}” has no imagery there at {} m a pixel.</source>
   <translation>Der Dienst von „{}“ hat dort keine Bilder mit {} m je Pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>{} of the tiles were read before.</source>
   <translation>{} der Kacheln wurden schon früher gelesen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}” would need {} tiles at {} m a pixel, and {} are allowed (WEB_TILES), which is a square of about {} m. Choose a smaller extent or a coarser ground size, or allow more where its provider does.</source>
   <translation>„{}“ bräuchte {} Kacheln mit {} m je Pixel, und {} sind erlaubt (WEB_TILES), das ist ein Quadrat von etwa {} m. Wählen Sie eine kleinere Ausdehnung oder eine gröbere Bodenauflösung, oder erlauben Sie mehr, wo der Anbieter es tut.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/number.py" />
   <source>Not set</source>
   <translation>Nicht gesetzt</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/finished_run.py" />
   <source>{} is done.</source>
   <translation>{} ist fertig.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Tiles to do</source>
   <translation>Kacheln, die noch kommen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far ({})</source>
   <translation>Bisher gefunden ({})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far (the first {})</source>
   <translation>Bisher gefunden (die ersten {})</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the sample</source>
   <translation>Ordner des Beispiels</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The sample's folder; must be empty or absent.</source>
   <translation>Der Ordner des Beispiels; er muss leer sein oder fehlen.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of both images together; two thirds are the western one.</source>
   <translation>Beider Bilder zusammen; zwei Drittel sind das westliche.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of the images.</source>
   <translation>Der Bilder.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Seed</source>
   <translation>Startwert (Seed)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the whole sample follows: same number, same sample.</source>
   <translation>Zahl, aus der das ganze Beispiel folgt: gleiche Zahl, gleiches Beispiel.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Imagery</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Raster files (or one folder of rasters).</source>
   <translation>Rasterdateien (oder ein Ordner mit Rastern).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Annotated objects</source>
   <translation>Annotierte Objekte</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The polygon layer: one feature an object.</source>
   <translation>Der Polygonlayer: ein Polygon je Objekt.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Training set</source>
   <translation>Trainingsdatensatz</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder; must be empty or absent.</source>
   <translation>Der Ordner des Trainingsdatensatzes; er muss leer sein oder fehlen.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the class</source>
   <translation>Feld mit der Klasse</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with each object's class; empty: one class.</source>
   <translation>Feld mit der Klasse jedes Objekts; leer: eine Klasse.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class, without a field</source>
   <translation>Name der Klasse, ohne Feld</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class when there is no class field.</source>
   <translation>Name der Klasse, wenn es kein Klassenfeld gibt.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Polygons inside which everything was annotated; outside them nothing is background. Empty: the whole of each raster.</source>
   <translation>Polygone, in denen alles annotiert wurde; außerhalb ist nichts Hintergrund. Leer: jedes Raster ganz.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tile size</source>
   <translation>Kachelgröße</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Side of a tile.</source>
   <translation>Seitenlänge einer Kachel.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile</source>
   <translation>Abstand von Kachel zu Kachel</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile; 0: the tile size (no overlap).</source>
   <translation>Abstand von Kachel zu Kachel; 0: die Kachelgröße (keine Überlappung).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>the tile size: no overlap</source>
   <translation>die Kachelgröße: keine Überlappung</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a pixel</source>
   <translation>Bodenauflösung eines Pixels</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a tile's pixel, one or several; empty: each raster's own.</source>
   <translation>Bodenauflösung eines Kachelpixels, eine oder mehrere; leer: die jedes Rasters.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands to use, by number, in this order; empty: all but alpha.</source>
   <translation>Zu verwendende Kanäle nach Nummer, in dieser Reihenfolge; leer: alle außer Alpha.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for validation</source>
   <translation>Anteil für die Validierung</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the annotated area that training does not see and that chooses the best model.</source>
   <translation>Anteil der annotierten Fläche, den das Training nicht sieht und der das beste Modell auswählt.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for the test</source>
   <translation>Anteil für den Test</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement.</source>
   <translation>Anteil, der für eine letzte, ehrliche Messung zurückgehalten wird.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Split by</source>
   <translation>Aufteilen nach</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given areas.</source>
   <translation>Wie die Anteile gewählt werden: räumliche Blöcke (blocks), ein Feld von AREA (field), ganze Raster (raster) oder gegebene Flächen (areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: blocks</source>
   <translation>räumliche Blöcke</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: field</source>
   <translation>nach einem Feld</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: raster</source>
   <translation>ganze Raster</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: areas</source>
   <translation>gegebene Flächen</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the split</source>
   <translation>Feld mit dem Teil</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field of AREA that holds train, validation or test; an area where it is empty goes to a split by chance (with field and areas).</source>
   <translation>Feld von AREA, das train, validation oder test enthält; eine Fläche, bei der es leer ist, kommt zufällig in einen Teil (bei field und areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least visible share of an object</source>
   <translation>Kleinster sichtbarer Anteil eines Objekts</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Objects of which less than this share is inside a tile are ignored there.</source>
   <translation>Objekte, von denen weniger als dieser Anteil in einer Kachel liegt, werden dort ignoriert.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least valid share of a tile</source>
   <translation>Kleinster gültiger Anteil einer Kachel</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles with a smaller share of valid, annotated pixels are left out, but never one whose objects would be lost with it.</source>
   <translation>Kacheln mit einem kleineren Anteil gültiger, annotierter Pixel werden ausgelassen, aber nie eine, mit der Objekte verloren gingen.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without objects</source>
   <translation>Kacheln ohne Objekte</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that this allows.</source>
   <translation>Kacheln ganz ohne Objekte, als Anteil der Kacheln mit Objekten; ab 1 werden so viele behalten, wie das erlaubt.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the chance in the split follows: same number, same split.</source>
   <translation>Zahl, aus der der Zufall der Aufteilung folgt: gleiche Zahl, gleiche Aufteilung.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set</source>
   <translation>Unfertigen Trainingsdatensatz fortsetzen</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set in OUTPUT.</source>
   <translation>Einen unfertigen Trainingsdatensatz in OUTPUT fortsetzen.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Dask scheduler</source>
   <translation>Dask-Scheduler</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers write the tiles; they must reach imagery and training set under the same paths. Empty: this computer.</source>
   <translation>Adresse eines Dask-Schedulers (tcp://host:8786), dessen Worker die Kacheln schreiben; sie müssen Bilddaten und Trainingsdatensatz unter denselben Pfaden erreichen. Leer: dieser Rechner.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the other training set</source>
   <translation>Ordner des anderen Trainingsdatensatzes</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the other tool's training set.</source>
   <translation>Der Ordner mit dem Trainingsdatensatz des anderen Programms.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The other tool's format.</source>
   <translation>Das Format des anderen Programms.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the images that training does not see; used where the set has no splits.</source>
   <translation>Anteil der Bilder, den das Training nicht sieht; gilt, wenn der Datensatz nicht aufgeteilt ist.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for testing</source>
   <translation>Anteil für den Test</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement; used where the set has no splits.</source>
   <translation>Anteil, der für eine letzte, ehrliche Messung zurückgehalten wird; gilt, wenn der Datensatz nicht aufgeteilt ist.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder.</source>
   <translation>Der Ordner des Trainingsdatensatzes.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the export</source>
   <translation>Ordner des Exports</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the export; must be empty or absent.</source>
   <translation>Der Ordner des Exports; er muss leer sein oder fehlen.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The names of the classes, separated by commas: house, tree.</source>
   <translation>Die Namen der Klassen, durch Kommas getrennt: house, tree.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The GeoPackage; must not be there yet.</source>
   <translation>Das GeoPackage; es darf noch nicht vorhanden sein.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS</source>
   <translation>KBS</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS of the layers, best the imagery's; empty: the project's.</source>
   <translation>KBS der Layer, am besten das der Bilder; leer: das des Projekts.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Raster files, addresses (https://…, s3://…) or STAC items (item.json), or one folder of rasters.</source>
   <translation>Rasterdateien, Adressen (https://…, s3://…) oder STAC-Items (item.json), oder ein Ordner mit Rastern.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The model file (.safetensors).</source>
   <translation>Die Modelldatei (.safetensors).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Models (*.safetensors)</source>
   <translation>Modelle (*.safetensors)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections</source>
   <translation>Detektionen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer (.gpkg, or .parquet where the library pyarrow is installed).</source>
   <translation>Der Layer der Detektionen (.gpkg, oder .parquet, wo die Bibliothek pyarrow installiert ist).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Only inside</source>
   <translation>Nur innerhalb</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons to stay inside; empty: the whole raster.</source>
   <translation>Polygone, innerhalb derer gesucht wird; leer: das ganze Raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the whole raster.</source>
   <translation>West, Süd, Ost, Nord im KBS des Rasters, oder in CRS, wenn es angegeben ist; leer: das ganze Raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections below this score are left out; -1: the model's own threshold of best F1. 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated in training. Detections that the network gives less than 0.05 are never kept.</source>
   <translation>Detektionen unter diesem Score werden ausgelassen; -1: der Schwellenwert des Modells mit dem besten F1. 0.8 heißt, dass etwa 8 von 10 solcher Objekte richtig sind, wenn die Scores des Modells im Training kalibriert wurden. Detektionen, denen das Netz weniger als 0.05 gibt, werden nie behalten.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's own</source>
   <translation>wie vom Modell vorgegeben</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Side of a window that the network sees at once; 0: 1024, or the model's tile where that is larger or the network has group norm.</source>
   <translation>Seitenlänge des Fensters, das das Netz auf einmal sieht; 0: 1024, oder die Kachel des Modells, wenn sie größer ist oder das Netz Group Norm hat.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Margin</source>
   <translation>Rand</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile (192 of 1024). More gives the network more surroundings and takes longer.</source>
   <translation>Überlappung eines Fensters mit seinen Nachbarn auf jeder Seite, mindestens 16; -1: 3/16 der Kachel (192 von 1024). Mehr gibt dem Netz mehr Umgebung und dauert länger.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>3/16 of the tile</source>
   <translation>3/16 der Kachel</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Windows at once; 0: what fits into memory.</source>
   <translation>Fenster auf einmal; 0: was in den Speicher passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>what fits into memory</source>
   <translation>was in den Speicher passt</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, red, green); empty: those of the model's names where the raster has them all, else in order.</source>
   <translation>Kanäle des Rasters, die für die des Modells stehen, nach Nummer oder Namen (4, 1, 2 oder nir, red, green); leer: die mit den Namen des Modells, wenn das Raster sie alle hat, sonst der Reihe nach.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Scales</source>
   <translation>Maßstäbe</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at the raster at several scales and merge what is found: 1 is the model's ground size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects larger than a tile; empty: what the model's card asks for, mostly 1 only.</source>
   <translation>Das Raster in mehreren Maßstäben ansehen und das Gefundene zusammenführen: 1 ist die Bodenauflösung des Modells, 2 zeigt alles doppelt so groß und dauert viermal so lange, 0.5 findet Objekte, die größer als eine Kachel sind; leer: was die Karte des Modells verlangt, meist nur 1.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search in this CRS</source>
   <translation>In diesem KBS suchen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the equator; extent and layer are in it as well. Empty: as it is.</source>
   <translation>Das Raster in dieses KBS (EPSG:32633) entzerrt absuchen, für Bilder in Grad fern vom Äquator; Ausdehnung und Layer sind auch darin. Leer: so wie es ist.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways</source>
   <translation>Jede Kachel auf vier Arten ansehen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways, turned by quarters, and take the mean: four times slower, and often clearly better.</source>
   <translation>Jede Kachel auf vier Arten ansehen, um Viertel gedreht, und mitteln: viermal langsamer und oft deutlich besser.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least area</source>
   <translation>Kleinste Fläche</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Smaller polygons are left out; 0: none.</source>
   <translation>Kleinere Polygone werden ausgelassen; 0: keine.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>square metres</source>
   <translation>Quadratmeter</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>no limit</source>
   <translation>keine Grenze</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Simplify outlines</source>
   <translation>Umrisse vereinfachen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines may move by this much to have fewer vertices; -1: half a pixel.</source>
   <translation>Umrisse dürfen sich um so viel verschieben, um weniger Stützpunkte zu haben; -1: ein halbes Pixel.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>by half a pixel</source>
   <translation>um ein halbes Pixel</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines</source>
   <translation>Umrisse</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>auto: as the true objects of each class were drawn in training, with right angles or round, without specks and small holes; found: as the network sees them; square: right angles (for buildings); smooth: round (for crowns).</source>
   <translation>auto: wie die wahren Objekte jeder Klasse im Training gezeichnet waren, rechtwinklig oder rund, ohne Splitter und kleine Löcher; found: wie das Netz sie sieht; square: rechte Winkel (für Gebäude); smooth: rund (für Kronen).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: auto</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: found</source>
   <translation>wie gefunden</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: square</source>
   <translation>rechtwinklig</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: smooth</source>
   <translation>glatt</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Where the network runs.</source>
   <translation>Wo das Netz läuft.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach raster and model under the same paths. Empty: this computer.</source>
   <translation>Adresse eines Dask-Schedulers (tcp://host:8786), dessen Worker die Kacheln absuchen; sie müssen Raster und Modell unter denselben Pfaden erreichen. Leer: dieser Rechner.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep the raw detections (archive)</source>
   <translation>Rohdetektionen aufbewahren (Archiv)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep every raw detection beside the layer, for 'refine'.</source>
   <translation>Jede Rohdetektion neben dem Layer aufbewahren, für 'refine'.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run</source>
   <translation>Unfertigen Lauf fortsetzen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run of the same OUTPUT.</source>
   <translation>Einen unfertigen Lauf mit demselben OUTPUT fortsetzen.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Ground size of web imagery</source>
   <translation>Bodenauflösung der Bilder aus dem Netz</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>At which pixels of XYZ, WMS and WMTS layers are read; 0: that of the model, or of the training set. The nearest level of zoom that is not much coarser is taken.</source>
   <translation>Mit der Pixel von XYZ-, WMS- und WMTS-Layern gelesen werden; 0: die des Modells oder des Trainingsdatensatzes. Genommen wird die nächste Zoomstufe, die nicht viel gröber ist.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's, or the training set's</source>
   <translation>die des Modells oder des Trainingsdatensatzes</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Most tiles of web imagery</source>
   <translation>Höchstens so viele Kacheln aus dem Netz</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>A run that needs more tiles of one XYZ, WMS or WMTS layer is refused: a server's imagery is not ours to copy.</source>
   <translation>Ein Lauf, der mehr Kacheln eines XYZ-, WMS- oder WMTS-Layers braucht, wird abgelehnt: Die Bilder eines Servers sind nicht zum Kopieren da.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The archive that 'detect' kept.</source>
   <translation>Das Archiv, das 'detect' aufbewahrt hat.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of two that are one</source>
   <translation>Überlappung, ab der zwei eins sind</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Two detections of one class that overlap by more than this IoU are one object.</source>
   <translation>Zwei Detektionen einer Klasse, die sich um mehr als diese IoU überlappen, sind ein Objekt.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer.</source>
   <translation>Der Layer der Detektionen.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>True objects</source>
   <translation>Wahre Objekte</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The layer of true objects.</source>
   <translation>Der Layer der wahren Objekte.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>All three in one GeoPackage</source>
   <translation>Alle drei in einem GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>GeoPackage with the layers matched, missed and extra.</source>
   <translation>GeoPackage mit den Layern matched, missed und extra.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML file with the figures and curves.</source>
   <translation>HTML-Datei mit den Zahlen und Kurven.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the detections</source>
   <translation>Klasse der Detektionen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the detections' class; empty: one class.</source>
   <translation>Feld mit der Klasse der Detektionen; leer: eine Klasse.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the true objects</source>
   <translation>Klasse der wahren Objekte</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the truth's class; empty: one class.</source>
   <translation>Feld mit der Klasse der wahren Objekte; leer: eine Klasse.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Score of the detections</source>
   <translation>Score der Detektionen</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the score; empty or absent: all equal.</source>
   <translation>Feld mit dem Score; leer oder nicht vorhanden: alle gleich.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons inside which both layers are compared; empty: everywhere.</source>
   <translation>Polygone, in denen beide Layer verglichen werden; leer: überall.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least overlap (IoU)</source>
   <translation>Kleinste Überlappung (IoU)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap from which a detection counts as found.</source>
   <translation>Überlappung, ab der eine Detektion als gefunden zählt.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which device to try.</source>
   <translation>Welches Gerät geprüft wird.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>HTML file for the report; empty: none.</source>
   <translation>HTML-Datei für den Bericht; leer: keiner.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>install makes the engine, or repairs and finishes one; upgrade brings its libraries to their newest versions; remove deletes it from the disk.</source>
   <translation>install erstellt die Engine, repariert sie oder stellt sie fertig; upgrade bringt ihre Bibliotheken auf den neuesten Stand; remove löscht sie von der Platte.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: install</source>
   <translation>erstellen oder reparieren</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: upgrade</source>
   <translation>aktualisieren</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: remove</source>
   <translation>entfernen</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Build of PyTorch</source>
   <translation>Build von PyTorch</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which build of PyTorch: auto fits the graphics card, and takes the small one for the CPU where there is none; index takes what the configured package index has.</source>
   <translation>Welcher Build von PyTorch: auto passt zur Grafikkarte und nimmt den kleinen für die CPU, wenn es keine gibt; index nimmt, was der eingerichtete Paketindex hat.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: index</source>
   <translation>aus dem Paketindex</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of the engine</source>
   <translation>Ordner der Engine</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Where the engine is made (1 to 6 GB); empty: in your data folder.</source>
   <translation>Wo die Engine erstellt wird (1 bis 6 GB); leer: in Ihrem Datenordner.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of wheels (to install offline)</source>
   <translation>Ordner mit Wheels (zum Installieren ohne Netz)</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Install from the wheels in this folder, without a network; empty: from the network.</source>
   <translation>Aus den Wheels in diesem Ordner installieren, ohne Netz; leer: aus dem Netz.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Python to make it from</source>
   <translation>Python, aus dem sie erstellt wird</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>The Python that the engine is made from; empty: chosen by itself.</source>
   <translation>Das Python, aus dem die Engine erstellt wird; leer: wird selbst gewählt.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Start over</source>
   <translation>Von vorn beginnen</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Delete what is there and make it anew.</source>
   <translation>Vorhandenes löschen und neu erstellen.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Split</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The split to measure on.</source>
   <translation>Der Teil, an dem gemessen wird.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: train</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON file for the figures; empty: none.</source>
   <translation>JSON-Datei für die Zahlen; leer: keine.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Tiles at once; 0: what fits into memory.</source>
   <translation>Kacheln auf einmal; 0: was in den Speicher passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach training set and model under the same paths. Empty: this computer.</source>
   <translation>Adresse eines Dask-Schedulers (tcp://host:8786), dessen Worker die Kacheln absuchen; sie müssen Trainingsdatensatz und Modell unter denselben Pfaden erreichen. Leer: dieser Rechner.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Exported model</source>
   <translation>Exportiertes Modell</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The file for the other program (.onnx).</source>
   <translation>Die Datei für das andere Programm (.onnx).</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout that the QGIS plugin Deepness runs.</source>
   <translation>onnx: Rechtecke, Klassen, Scores und Masken, für eigene Programme; deepness: die Form, die das QGIS-Plugin Deepness ausführt.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Image size</source>
   <translation>Bildgröße</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Side of the image that the exported model takes; 0: the model's tiles.</source>
   <translation>Seitenlänge des Bildes, das das exportierte Modell nimmt; 0: die Kacheln des Modells.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>the model's tiles</source>
   <translation>die Kacheln des Modells</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The training set's folder, or any folder with COCO annotations.</source>
   <translation>Der Ordner des Trainingsdatensatzes, oder ein Ordner mit COCO-Annotationen.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Run folder</source>
   <translation>Ordner des Laufs</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The run folder.</source>
   <translation>Der Ordner des Laufs.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Time for the training</source>
   <translation>Zeit für das Training</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How long the training may take, on this machine as busy as it is; 0: what a good model needs, which is said before it starts. Everything that is left automatic follows from this, from the training set and from the machine.</source>
   <translation>Wie lange das Training dauern darf, auf diesem Rechner, so ausgelastet wie er ist; 0: was ein gutes Modell braucht, was vor dem Start gesagt wird. Alles, was automatisch bleibt, folgt daraus, aus dem Trainingsdatensatz und aus dem Rechner.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>what a good model needs</source>
   <translation>was ein gutes Modell braucht</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The network; auto: what suits the machine. MobileNet and ResNet-18 suit a computer without a GPU.</source>
   <translation>Das Netz; auto: was zum Rechner passt. MobileNet und ResNet-18 passen zu einem Rechner ohne GPU.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Network of timm</source>
   <translation>Netz von timm</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Name of a timm feature network, such as resnet50d; only with 'timm', where it is installed.</source>
   <translation>Name eines Merkmalsnetzes von timm, etwa resnet50d; nur mit 'timm', wo es installiert ist.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Start from</source>
   <translation>Ausgehen von</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>What training starts from: base, a small network of RS Mask's own that knows imagery from above; pretrained, published weights (downloaded once); a file; or nothing. auto: the file where one is given, else base without a GPU where it fits the network, else pretrained.</source>
   <translation>Wovon das Training ausgeht: base, ein kleines Netz von RS Mask, das Bilder von oben kennt; pretrained, veröffentlichte Gewichte (einmal heruntergeladen); eine Datei (file); oder nichts (none). auto: die Datei, wenn eine angegeben ist, sonst base ohne GPU, wenn es zum Netz passt, sonst pretrained.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: pretrained</source>
   <translation>vortrainiert</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: file</source>
   <translation>eine Datei</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: none</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: base</source>
   <translation>Basismodell von RS Mask</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Weights file</source>
   <translation>Datei mit Gewichten</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file' or 'auto'.</source>
   <translation>Ein Modell von RS Mask oder eine Datei mit Gewichten (.safetensors, .pth); gilt bei 'file' oder 'auto'.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Models and weights (*.safetensors *.pth *.pt)</source>
   <translation>Modelle und Gewichte (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizer</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the weights are changed.</source>
   <translation>Wie die Gewichte geändert werden.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Step length; 0: the optimizer's own default, larger for steps of many tiles; empty or -1: found by a short range test before the training.</source>
   <translation>Schrittlänge; 0: die Vorgabe des Optimierers, größer für Schritte mit vielen Kacheln; leer oder -1: durch einen kurzen Test vor dem Training gefunden.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>the optimizer's own</source>
   <translation>wie vom Optimierer vorgegeben</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How often every tile is seen; 0: as the time allows.</source>
   <translation>Wie oft jede Kachel gesehen wird; 0: so oft die Zeit erlaubt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Tiles a batch; 0: what fits into memory. A resumed run may have smaller ones: its steps are then made of more of them.</source>
   <translation>Kacheln je Batch; 0: was in den Speicher passt. Ein fortgesetzter Lauf darf kleinere haben: seine Schritte bestehen dann aus mehr davon.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How strongly tiles are varied: turned, scaled, brightened; auto: what suits the length of the training.</source>
   <translation>Wie stark Kacheln abgewandelt werden: gedreht, skaliert, aufgehellt; auto: was zur Länge des Trainings passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: light</source>
   <translation>leicht</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: standard</source>
   <translation>üblich</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: strong</source>
   <translation>stark</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the augmentation</source>
   <translation>Änderungen an der Augmentation</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the chosen augmentation, as name=value, separated by commas: paste_share=0.5, scale_low=0.3.</source>
   <translation>Änderungen an der gewählten Augmentation als name=wert, durch Kommas getrennt: paste_share=0.5, scale_low=0.3.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training ends after this many validations without a better mask AP; 0: never early; -1: what suits the number of validations.</source>
   <translation>Das Training endet nach so vielen Validierungen ohne bessere Masken-AP; 0: nie vorzeitig; -1: was zur Zahl der Validierungen passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Crop size</source>
   <translation>Größe der Ausschnitte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training sees random crops of this size; 0: whole tiles; -1: what suits the tiles and the machine.</source>
   <translation>Das Training sieht zufällige Ausschnitte dieser Größe; 0: ganze Kacheln; -1: was zu Kacheln und Rechner passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Keep frozen</source>
   <translation>Eingefroren lassen</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Which part of the network keeps what it knew at the start: stem, its first layers, which see edges and colours; backbone, all that looks at the image. Helps with few objects.</source>
   <translation>Welcher Teil des Netzes behält, was er am Anfang wusste: stem, seine ersten Schichten, die Kanten und Farben sehen; backbone, alles, was das Bild ansieht. Hilft bei wenigen Objekten.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: stem</source>
   <translation>erste Schichten</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: backbone</source>
   <translation>ganzer Netzkörper</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Heads of the network</source>
   <translation>Köpfe des Netzes</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Size of the network's heads; light ones are several times faster without a GPU; auto: what suits the machine.</source>
   <translation>Größe der Köpfe des Netzes; leichte (light) sind ohne GPU mehrfach schneller; auto: was zum Rechner passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: full</source>
   <translation>voll</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Mask size</source>
   <translation>Maskengröße</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Side of the mask that an object is drawn with; 56 is finer, slower and for large objects; auto: what suits the objects.</source>
   <translation>Seitenlänge der Maske, mit der ein Objekt gezeichnet wird; 56 ist feiner, langsamer und für große Objekte; auto: was zu den Objekten passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Normalisation</source>
   <translation>Normalisierung</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How values inside the network are kept in range; auto suits nearly always: frozen with pretrained weights, else what learns from nothing.</source>
   <translation>Wie die Werte im Netz im Rahmen bleiben; auto passt fast immer: frozen mit vortrainierten Gewichten, sonst was aus nichts lernt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: frozen</source>
   <translation>eingefroren</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: batch</source>
   <translation>je Batch</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: group</source>
   <translation>je Gruppe</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Schedule of the learning rate</source>
   <translation>Verlauf der Lernrate</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and again at eight ninths), or constant.</source>
   <translation>Wie die Lernrate nach dem Aufwärmen fällt: cosine, steps (auf ein Zehntel bei zwei Dritteln und nochmals bei acht Neunteln) oder constant.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: steps</source>
   <translation>in Stufen</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: constant</source>
   <translation>gleichbleibend</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate from stage to stage</source>
   <translation>Lernrate von Stufe zu Stufe</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate of each stage of the network's body, as a share of the next later one's; 1: all the same. Below 1, what was learnt before changes less.</source>
   <translation>Lernrate jeder Stufe des Netzkörpers, als Anteil der nächstspäteren; 1: alle gleich. Unter 1 ändert sich vorher Gelerntes weniger.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches a step</source>
   <translation>Batches je Schritt</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches that the network looks at before it is changed once: as steady as a batch that many times as large, in the memory of one; 0: what suits the batch.</source>
   <translation>Batches, die das Netz ansieht, bevor es einmal geändert wird: so ruhig wie ein entsprechend größerer Batch, im Speicher von einem; 0: was zum Batch passt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps of an epoch</source>
   <translation>Schritte je Epoche</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps after which the tiles seen count as an epoch, which may end with a validation; 0: chosen, as a rule as many as show every tile once.</source>
   <translation>Schritte, nach denen die gesehenen Kacheln als Epoche zählen, die mit einer Validierung enden kann; 0: wird gewählt, in der Regel so viele, dass jede Kachel einmal gezeigt wird.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs between validations</source>
   <translation>Epochen zwischen Validierungen</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs from one validation to the next; 0: so many that validation costs little.</source>
   <translation>Epochen von einer Validierung zur nächsten; 0: so viele, dass Validieren wenig kostet.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of difficult tiles seen again</source>
   <translation>Anteil erneut gesehener schwieriger Kacheln</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of an epoch's tiles that are seen again because the network was worst on them.</source>
   <translation>Anteil der Kacheln einer Epoche, die erneut gesehen werden, weil das Netz bei ihnen am schlechtesten war.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: when to switch</source>
   <translation>Adam_SGD: wann gewechselt wird</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has settled, as in SWATS), at a share of the schedule, alternate (back to Adam when validation stalls), or mix.</source>
   <translation>Nur Adam_SGD: wann aus Adam SGD wird: auto (sobald sich die Schrittlänge beruhigt hat, die SGD bräuchte, wie in SWATS), at (bei einem Anteil des Verlaufs), alternate (zurück zu Adam, wenn die Validierung stockt) oder mix.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: at</source>
   <translation>bei einem Anteil</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: alternate</source>
   <translation>abwechselnd</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: mix</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: share</source>
   <translation>Adam_SGD: Anteil</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it comes at the latest; mix: SGD's weight.</source>
   <translation>Nur Adam_SGD: at: der Anteil des Verlaufs, bei dem der Wechsel kommt; auto: wo er spätestens kommt; mix: das Gewicht von SGD.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Loading processes</source>
   <translation>Ladeprozesse</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Processes that load tiles; -1: chosen for the machine.</source>
   <translation>Prozesse, die Kacheln laden; -1: für den Rechner gewählt.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Number from which all chance of a training follows: same number, same training; another number shows how much of a result is luck.</source>
   <translation>Zahl, aus der aller Zufall eines Trainings folgt: gleiche Zahl, gleiches Training; eine andere zeigt, wie viel eines Ergebnisses Glück ist.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The same to the bit on a graphics card</source>
   <translation>Bit für Bit gleich auf einer Grafikkarte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of threads, it always is.</source>
   <translation>Auch auf einer GPU Bit für Bit dasselbe Training geben; langsamer. Auf einer CPU mit gleich vielen Threads ist es das immer.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished run in OUTPUT.</source>
   <translation>Den unfertigen Lauf in OUTPUT fortsetzen.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizers</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The optimizers to compare.</source>
   <translation>Die zu vergleichenden Optimierer.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Repeats</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Trainings with each optimizer, each with a seed of its own; with fewer than three, differences can hardly be told from chance.</source>
   <translation>Trainings mit jedem Optimierer, jedes mit eigenem Startwert; bei weniger als drei lassen sich Unterschiede kaum vom Zufall trennen.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Folder of the comparison</source>
   <translation>Ordner des Vergleichs</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The comparison's folder.</source>
   <translation>Der Ordner des Vergleichs.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with an unfinished comparison</source>
   <translation>Unfertigen Vergleich fortsetzen</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be added to a finished one.</source>
   <translation>Den unfertigen Vergleich in OUTPUT fortsetzen; einem fertigen können weitere Optimierer und Wiederholungen hinzugefügt werden.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;Cuts rasters and the polygons that you drew on them into tiles with outlines: the training set that “Train a model” learns from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schneidet Raster und die Polygone, die Sie darauf gezeichnet haben, in Kacheln mit Umrissen: den Trainingsdatensatz, aus dem „Modell trainieren“ lernt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Before you start:&lt;/b&gt; draw one polygon around each object, touching neighbours as polygons of their own. Some 50 to 100 objects are enough for a first try, a few hundred for a good model. Where you did not annotate everything, draw the &lt;b&gt;annotated area&lt;/b&gt; as well: without it, objects that you left out count as background and the model learns to overlook them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Bevor Sie beginnen:&lt;/b&gt; zeichnen Sie um jedes Objekt ein Polygon, aneinandergrenzende Nachbarn als eigene Polygone. Etwa 50 bis 100 Objekte reichen für einen ersten Versuch, einige Hundert für ein gutes Modell. Wo Sie nicht alles annotiert haben, zeichnen Sie auch die &lt;b&gt;annotierte Fläche&lt;/b&gt;: ohne sie zählen ausgelassene Objekte als Hintergrund, und das Modell lernt, sie zu übersehen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a folder with georeferenced tiles, annotations in COCO format, a report, and &lt;i&gt;tiles.gpkg&lt;/i&gt; to look at in QGIS. A part of the area is set aside and is never learned from, so that the figures of the training are honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ergebnis:&lt;/b&gt; ein Ordner mit georeferenzierten Kacheln, Annotationen im COCO-Format, einem Bericht und &lt;i&gt;tiles.gpkg&lt;/i&gt; zum Ansehen in QGIS. Ein Teil der Fläche wird beiseitegelegt und nie gelernt, damit die Zahlen des Trainings ehrlich sind.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Tile size:&lt;/b&gt; the largest objects should be smaller than half a tile.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Kachelgröße:&lt;/b&gt; die größten Objekte sollten kleiner als eine halbe Kachel sein.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; a field, or an expression such as &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, or one class for all. Where QGIS shows names in place of a field's codes, the names are taken.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Klassen:&lt;/b&gt; ein Feld, ein Ausdruck wie &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt; oder eine Klasse für alle. Wo QGIS anstelle der Codes eines Feldes Namen zeigt, werden die Namen genommen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;The layer counts as QGIS shows it: with its filter, its joined and computed fields, and what you drew without saving it yet; “Selected features only” takes the selected ones.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Der Layer zählt so, wie QGIS ihn zeigt: mit seinem Filter, seinen verknüpften und berechneten Feldern und dem, was Sie gezeichnet und noch nicht gespeichert haben; „Nur gewählte Objekte“ nimmt die gewählten.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/check.en.html" />
   <source>&lt;p&gt;Shows the versions of the engine, the device that it will use and why, and how fast the network runs on it. Run it first when something does not work, and add its output to a report of an error.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Zeigt die Versionen der Engine, das Gerät, das sie verwendet, mit Grund, und wie schnell das Netz darauf läuft. Führen Sie das zuerst aus, wenn etwas nicht geht, und fügen Sie die Ausgabe einer Fehlermeldung bei.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;Trains the same network on the same training set with several optimizers, several times each, and says which is better, and whether the difference is more than chance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trainiert dasselbe Netz am selben Trainingsdatensatz mit mehreren Optimierern, mit jedem mehrmals, und sagt, welcher besser ist und ob der Unterschied mehr als Zufall ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;It takes as long as all its trainings together: optimizers times repeats. It can be cancelled and continued at any time. The best model of all is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Das dauert so lange wie alle Trainings zusammen: Optimierer mal Wiederholungen. Es kann jederzeit abgebrochen und fortgesetzt werden. Das beste Modell von allen wird behalten.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Finds every object in a raster of any size and outlines it with a polygon. Objects that lie across tiles come out whole and once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Findet jedes Objekt in einem Raster beliebiger Größe und umreißt es mit einem Polygon. Objekte, die über Kacheln hinweg liegen, kommen ganz und einmal heraus.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;The raster should look like the imagery that the model was trained on: the same bands in the same order, a similar season. It is resampled to the model's ground size by itself.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Das Raster sollte aussehen wie die Bilder, an denen das Modell trainiert wurde: dieselben Kanäle in derselben Reihenfolge, eine ähnliche Jahreszeit. Auf die Bodenauflösung des Modells wird es von selbst umgerechnet.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a polygon layer in the raster's CRS with the fields &lt;i&gt;class_id, class, score&lt;/i&gt; (0 to 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cut by the edge of the raster, the area, the extent or the nodata)&lt;i&gt;, stitched&lt;/i&gt; (number of tiles joined)&lt;i&gt;, source&lt;/i&gt; and &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ergebnis:&lt;/b&gt; ein Polygonlayer im KBS des Rasters mit den Feldern &lt;i&gt;class_id, class, score&lt;/i&gt; (0 bis 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: vom Rand des Rasters, der Fläche, der Ausdehnung oder der Pixel ohne Daten geschnitten)&lt;i&gt;, stitched&lt;/i&gt; (Anzahl verbundener Kacheln)&lt;i&gt;, source&lt;/i&gt; und &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A score of 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated: the report of its training says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ein Score von 0.8 heißt, dass etwa 8 von 10 solcher Objekte richtig sind, wenn die Scores des Modells kalibriert wurden: das sagt der Bericht seines Trainings.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Too many false objects: raise the least score. Too few: lower it. With the archive kept, “Refine detections” does that in seconds.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Zu viele falsche Objekte: den kleinsten Score erhöhen. Zu wenige: ihn senken. Mit aufbewahrtem Archiv macht „Detektionen verfeinern“ das in Sekunden.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A run that was cancelled or broke off goes on where it was when it is started again with the same output file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ein abgebrochener Lauf geht dort weiter, wo er war, wenn er mit derselben Ausgabedatei erneut gestartet wird.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;Compares a layer of detections with a layer of true objects, one to one by the overlap of their outlines (IoU: shared area through joint area).&lt;/p&gt;</source>
   <translation>&lt;p&gt;Vergleicht einen Layer mit Detektionen mit einem Layer wahrer Objekte, eins zu eins nach der Überlappung der Umrisse (IoU: gemeinsame Fläche durch Gesamtfläche).&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; precision (how many of the detections are right), recall (how many of the true objects were found), F1 (both together) and AP (over all scores), for each class and for all; how far the outlines of what was found are from the true ones; and the &lt;b&gt;matched&lt;/b&gt;, &lt;b&gt;missed&lt;/b&gt; and &lt;b&gt;extra&lt;/b&gt; objects as layers, to see where it goes wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ergebnis:&lt;/b&gt; Precision (wie viele der Detektionen richtig sind), Recall (wie viele der wahren Objekte gefunden wurden), F1 (beides zusammen) und AP (über alle Scores), für jede Klasse und für alle; wie weit die Umrisse des Gefundenen von den wahren entfernt sind; und die Objekte &lt;b&gt;matched&lt;/b&gt; (zugeordnet), &lt;b&gt;missed&lt;/b&gt; (übersehen) und &lt;b&gt;extra&lt;/b&gt; (überzählig) als Layer, um zu sehen, wo es hakt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;The figures are only worth something where &lt;i&gt;all&lt;/i&gt; true objects are drawn: give that area in &lt;b&gt;Only inside&lt;/b&gt;. And only on imagery that the model was not trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die Zahlen sind nur dort etwas wert, wo &lt;i&gt;alle&lt;/i&gt; wahren Objekte gezeichnet sind: geben Sie diese Fläche in &lt;b&gt;Nur innerhalb&lt;/b&gt; an. Und nur bei Bildern, an denen das Modell nicht trainiert wurde.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluatemodel.en.html" />
   <source>&lt;p&gt;Measures a model on one part of a training set with the figures of COCO: AP and AP50 of masks and boxes, by class and by size. The part &lt;b&gt;test&lt;/b&gt; is the honest one: nothing was learned from it and nothing chosen by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Misst ein Modell an einem Teil eines Trainingsdatensatzes mit den Zahlen von COCO: AP und AP50 der Masken und Rechtecke, nach Klasse und Größe. Der Teil &lt;b&gt;test&lt;/b&gt; ist der ehrliche: aus ihm wurde nichts gelernt und nach ihm nichts ausgewählt.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;Writes a training set in another tool's format: COCO instances, YOLO segmentation, RCNN Masks (ArcGIS), or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt einen Trainingsdatensatz im Format eines anderen Programms: COCO-Instanzen, YOLO-Segmentierung, RCNN Masks (ArcGIS) oder Instanzmasken, geordnet wie Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;What a format can't hold is said: YOLO has neither holes nor objects of several parts; masks can't hold overlapping objects.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Was ein Format nicht fassen kann, wird gesagt: YOLO kennt weder Löcher noch mehrteilige Objekte; Masken können keine überlappenden Objekte fassen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;Writes a model of RS Mask as an ONNX file, which other programs run without RS Mask and without PyTorch. The file is run beside the model before it gets its name: both must find the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt ein Modell von RS Mask als ONNX-Datei, die andere Programme ohne RS Mask und ohne PyTorch ausführen. Die Datei läuft neben dem Modell, bevor sie ihren Namen bekommt: beide müssen dasselbe finden.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Format:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; gives boxes, classes, scores and masks, for ONNX Runtime and programs of your own; &lt;i&gt;deepness&lt;/i&gt; is for the QGIS plugin Deepness. Tiling, joining across tiles and square corners belong to RS Mask and stay behind.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Format:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; gibt Rechtecke, Klassen, Scores und Masken, für ONNX Runtime und eigene Programme; &lt;i&gt;deepness&lt;/i&gt; ist für das QGIS-Plugin Deepness. Kacheln, das Verbinden über Kacheln hinweg und rechte Winkel gehören zu RS Mask und bleiben zurück.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Image size:&lt;/b&gt; 0 takes the size of the tiles that the model was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Bildgröße:&lt;/b&gt; 0 nimmt die Größe der Kacheln, an denen das Modell trainiert wurde.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;The engine needs two more libraries for this, &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;onnxruntime&lt;/i&gt;; where they are missing, the message says how to install them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Die Engine braucht dafür zwei weitere Bibliotheken, &lt;i&gt;onnx&lt;/i&gt; und &lt;i&gt;onnxruntime&lt;/i&gt;; fehlen sie, sagt die Meldung, wie man sie installiert.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Makes a training set from one that another tool wrote: COCO instances (polygons or RLE, any folder shape), YOLO segmentation, RCNN Masks as exported by ArcGIS, or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Erstellt einen Trainingsdatensatz aus einem, den ein anderes Programm geschrieben hat: COCO-Instanzen (Polygone oder RLE, beliebige Ordnerform), YOLO-Segmentierung, RCNN Masks aus ArcGIS oder Instanzmasken, geordnet wie Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Images are copied as they are. Splits that the other set has are kept. Without them, georeferenced images are split by blocks in space, and images that overlap another split are left out, so that validation is honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bilder werden unverändert kopiert. Eine vorhandene Aufteilung bleibt erhalten. Ohne sie werden georeferenzierte Bilder nach räumlichen Blöcken aufgeteilt, und Bilder, die einen anderen Teil überlappen, werden ausgelassen, damit die Validierung ehrlich ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;Makes up two aerial photographs with exact outlines of every building, tree, vehicle and ship on them, to try everything with before you have data of your own.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Erfindet zwei Luftbilder mit genauen Umrissen jedes Gebäudes, Baums, Fahrzeugs und Schiffs darauf, um alles auszuprobieren, bevor Sie eigene Daten haben.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; is for &lt;i&gt;Make a training set&lt;/i&gt;, with the layer &lt;i&gt;objects&lt;/i&gt; and its field &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; is what no training sees: detect there, and compare with the same layer by &lt;i&gt;Evaluate detections&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; ist für &lt;i&gt;Trainingsdatensatz erstellen&lt;/i&gt;, mit dem Layer &lt;i&gt;objects&lt;/i&gt; und seinem Feld &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; ist das, was kein Training sieht: erkennen Sie dort und vergleichen Sie mit demselben Layer durch &lt;i&gt;Detektionen auswerten&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;Makes a GeoPackage with two layers that are ready to draw in, coloured by class, and loads them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Erstellt ein GeoPackage mit zwei Layern, die bereit zum Zeichnen sind, nach Klasse gefärbt, und lädt sie.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; one polygon an object; its class is chosen from a list. Touching neighbours stay polygons of their own. Invalid polygons are refused while you draw.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; ein Polygon je Objekt; seine Klasse wird aus einer Liste gewählt. Aneinandergrenzende Nachbarn bleiben eigene Polygone. Ungültige Polygone werden beim Zeichnen abgewiesen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; draw around the parts in which you annotated everything. Only there does an unlabelled pixel count as background. The field &lt;i&gt;split&lt;/i&gt; may say what an area is for (train, validation, test); left empty, RS Mask decides. It counts only where “Make a training set” has &lt;i&gt;field&lt;/i&gt; as “Split by” and &lt;i&gt;split&lt;/i&gt; as the field with the split; an area without one then goes to a split by chance, as blocks do. With &lt;i&gt;blocks&lt;/i&gt; the field is not looked at, and with &lt;i&gt;areas&lt;/i&gt; each area goes as a whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; zeichnen Sie um die Teile, in denen Sie alles annotiert haben. Nur dort zählt ein Pixel ohne Objekt als Hintergrund. Das Feld &lt;i&gt;split&lt;/i&gt; darf sagen, wofür eine Fläche ist (train, validation, test); bleibt es leer, entscheidet RS Mask. Es gilt nur, wenn „Trainingsdatensatz erstellen“ &lt;i&gt;field&lt;/i&gt; als „Aufteilen nach“ und &lt;i&gt;split&lt;/i&gt; als Feld mit dem Teil hat; eine Fläche ohne Angabe kommt dann zufällig in einen Teil, wie Blöcke. Bei &lt;i&gt;blocks&lt;/i&gt; wird das Feld nicht beachtet, und bei &lt;i&gt;areas&lt;/i&gt; geht jede Fläche als Ganzes.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Neighbours without gaps and overlaps:&lt;/b&gt; in the snapping toolbar, switch on snapping to vertices and segments, topological editing, and “Avoid overlap on active layer”. These are settings of the project, so a layer can't bring them along; leave the last one off where objects may hide parts of each other, as tree crowns do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Nachbarn ohne Lücken und Überlappungen:&lt;/b&gt; schalten Sie in der Einrastungswerkzeugleiste das Einrasten auf Stützpunkte und Segmente, die topologische Bearbeitung und „Überlappung auf aktivem Layer vermeiden“ ein. Das sind Einstellungen des Projekts, ein Layer kann sie nicht mitbringen; lassen Sie die letzte aus, wo Objekte einander teilweise verdecken dürfen, wie Baumkronen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Afterwards:&lt;/b&gt; “Make a training set” with &lt;i&gt;objects&lt;/i&gt; as the annotated objects, &lt;i&gt;class&lt;/i&gt; as the field with the class and &lt;i&gt;area&lt;/i&gt; as the annotated area. An existing file is never overwritten.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Danach:&lt;/b&gt; „Trainingsdatensatz erstellen“ mit &lt;i&gt;objects&lt;/i&gt; als annotierten Objekten, &lt;i&gt;class&lt;/i&gt; als Feld mit der Klasse und &lt;i&gt;area&lt;/i&gt; als annotierter Fläche. Eine vorhandene Datei wird nie überschrieben.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/refine.en.html" />
   <source>&lt;p&gt;Makes a new layer of detections from the raw ones that “Detect objects” kept (&lt;i&gt;Keep the raw detections&lt;/i&gt;), with another least score, least area or outline, in seconds and without the network.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Erstellt in Sekunden und ohne das Netz einen neuen Layer aus den Rohdetektionen, die „Objekte erkennen“ aufbewahrt hat (&lt;i&gt;Rohdetektionen aufbewahren&lt;/i&gt;), mit einem anderen kleinsten Score, einer anderen kleinsten Fläche oder anderen Umrissen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;Installs what RS Mask calculates with, PyTorch and a few geospatial libraries, into a Python environment of their own. QGIS's own Python is not touched, and other plugins don't notice. Once for every user of the computer; it takes 1 to 6 GB and some minutes of download.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Installiert, womit RS Mask rechnet, PyTorch und einige Geobibliotheken, in eine eigene Python-Umgebung. Das Python von QGIS bleibt unberührt, und andere Plugins merken nichts. Einmal für jeden Benutzer des Rechners; es braucht 1 bis 6 GB und einige Minuten zum Herunterladen.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;The build of PyTorch that fits the graphics card is chosen by itself; without a card it is the small one for the CPU. Where PyTorch's own server can't be reached, PyTorch comes from the package index. The proxy is that of QGIS (Settings → Options → Network). After a break, run this again: what was downloaded is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Der zur Grafikkarte passende Build von PyTorch wird selbst gewählt; ohne Karte ist es der kleine für die CPU. Ist der Server von PyTorch nicht erreichbar, kommt PyTorch aus dem Paketindex. Der Proxy ist der von QGIS (Einstellungen → Optionen → Netzwerk). Nach einer Unterbrechung starten Sie erneut: was heruntergeladen wurde, bleibt erhalten.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;What to do&lt;/b&gt; also &lt;i&gt;upgrades&lt;/i&gt; the libraries and &lt;i&gt;removes&lt;/i&gt; the engine from the disk.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Was zu tun ist&lt;/b&gt; &lt;i&gt;aktualisiert&lt;/i&gt; auch die Bibliotheken und &lt;i&gt;entfernt&lt;/i&gt; die Engine von der Platte.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Without a network:&lt;/b&gt; fill a folder with wheels on a computer of the same kind (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) and name it as &lt;b&gt;Folder of wheels&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ohne Netzwerk:&lt;/b&gt; füllen Sie auf einem gleichartigen Rechner einen Ordner mit Wheels (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) und nennen Sie ihn als &lt;b&gt;Ordner mit Wheels&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;You have such an environment already&lt;/b&gt; (a cluster's module, conda)? Name its Python in Settings → Options → Processing → Providers → RS Mask, or in the environment variable RS_MASK_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Sie haben schon eine solche Umgebung&lt;/b&gt; (ein Modul eines Clusters, conda)? Nennen Sie ihr Python unter Einstellungen → Optionen → Verarbeitung → Datenanbieter → RS Mask oder in der Umgebungsvariablen RS_MASK_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Fine-tunes Mask R-CNN on a training set and keeps the model that does best on the part set aside for validation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Passt Mask R-CNN an einen Trainingsdatensatz an und behält das Modell, das am zur Validierung beiseitegelegten Teil am besten ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Network, crops, batch and steps are chosen for your training set and this computer; the log gives the reason for each, and &lt;b&gt;Advanced Parameters&lt;/b&gt; override it. &lt;b&gt;Time for the training&lt;/b&gt; is how many minutes you have; 0: what a good model needs. A graphics card makes this ten to fifty times faster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Netz, Ausschnitte, Batch und Schritte werden für Ihren Trainingsdatensatz und diesen Rechner gewählt; das Protokoll nennt für jedes den Grund, und die &lt;b&gt;Erweiterten Parameter&lt;/b&gt; gehen vor. &lt;b&gt;Zeit für das Training&lt;/b&gt; sagt, wie viele Minuten Sie haben; 0: so viel, wie ein gutes Modell braucht. Eine Grafikkarte macht das zehn- bis fünfzigmal schneller.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Start from&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: without a graphics card the base model that comes with the plugin, else published weights, which are downloaded once. A model of yours for similar objects is a better start: choose &lt;i&gt;file&lt;/i&gt; and name it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ausgehen von&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: ohne Grafikkarte das Basismodell, das mit dem Plugin kommt, sonst veröffentlichte Gewichte, die einmal heruntergeladen werden. Ein eigenes Modell für ähnliche Objekte ist ein besserer Anfang: wählen Sie &lt;i&gt;file&lt;/i&gt; und nennen Sie es.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a run folder with &lt;i&gt;model.safetensors&lt;/i&gt;, which “Detect objects” takes, a report and everything needed to go on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Ergebnis:&lt;/b&gt; ein Ordner des Laufs mit &lt;i&gt;model.safetensors&lt;/i&gt;, das „Objekte erkennen“ nimmt, einem Bericht und allem, was zum Fortsetzen nötig ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;You can cancel at any time and go on later: run it again with the same run folder and &lt;b&gt;Go on with an unfinished run&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Sie können jederzeit abbrechen und später fortfahren: starten Sie erneut mit demselben Ordner des Laufs und &lt;b&gt;Unfertigen Lauf fortsetzen&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>{rate} tiles of {side} × {side} pixels a second (small network)</source>
   <translation>{rate} Kacheln von {side} × {side} Pixeln pro Sekunde (kleines Netz)</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Number format of detection</source>
   <translation>Zahlenformat der Erkennung</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free memory of the device</source>
   <translation>Freier Speicher des Geräts</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free disk</source>
   <translation>Freier Plattenplatz</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>No GPU, because</source>
   <translation>Keine GPU, weil</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>RS Mask: check</source>
   <translation>RS Mask: Prüfung</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>The engine and this machine</source>
   <translation>Die Engine und dieser Rechner</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over repeats</source>
   <translation>über Wiederholungen</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over images</source>
   <translation>über Bilder</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP (mean and 95 % interval)</source>
   <translation>Masken-AP (Mittelwert und 95-%-Intervall)</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>Mask AP with both intervals</source>
   <translation>Masken-AP mit beiden Intervallen</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP</source>
   <translation>Masken-AP</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>recall</source>
   <translation>Recall</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>map units</source>
   <translation>Karteneinheiten</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>the network's own (error {error})</source>
   <translation>des Netzes selbst (Fehler {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>calibrated (error {error})</source>
   <translation>kalibriert (Fehler {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>score</source>
   <translation>Score</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>share that is right</source>
   <translation>Anteil der richtigen</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all together</source>
   <translation>alle zusammen</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box</source>
   <translation>Rechteck</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>object or not</source>
   <translation>Objekt oder nicht</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>proposed box</source>
   <translation>vorgeschlagenes Rechteck</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP50</source>
   <translation>Masken-AP50</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP75</source>
   <translation>Masken-AP75</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box AP</source>
   <translation>Rechteck-AP</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>size of the objects (square root of their boxes' area, pixels)</source>
   <translation>Größe der Objekte (Wurzel der Fläche ihres Rechtecks, Pixel)</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>smoothed</source>
   <translation>geglättet</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>dot: best F1</source>
   <translation>Punkt: bestes F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>small objects</source>
   <translation>kleine Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>medium objects</source>
   <translation>mittlere Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>large objects</source>
   <translation>große Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all objects</source>
   <translation>alle Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>best epoch</source>
   <translation>beste Epoche</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>anchors</source>
   <translation>Anker</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP (IoU 0.50–0.95)</source>
   <translation>Masken-AP (IoU 0,50–0,95)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP75</source>
   <translation>Masken-AP75</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, small (&lt; 32² px)</source>
   <translation>Masken-AP, klein (&lt; 32² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, medium (32²–96² px)</source>
   <translation>Masken-AP, mittel (32²–96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, large (&gt; 96² px)</source>
   <translation>Masken-AP, groß (&gt; 96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Box AP50</source>
   <translation>Rechteck-AP50</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Precision at best F1</source>
   <translation>Precision beim besten F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Recall at best F1</source>
   <translation>Recall beim besten F1</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>unknown (no CRS)</source>
   <translation>unbekannt (kein KBS)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} object</source>
   <translation>{n} Objekt</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} objects</source>
   <translation>{n} Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>size of the objects (square root of their area, pixels; dashed: half a tile)</source>
   <translation>Größe der Objekte (Wurzel ihrer Fläche, Pixel; gestrichelt: halbe Kachel)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Object sizes</source>
   <translation>Größen der Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the objects</source>
   <translation>Was aus den Objekten wurde</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the features</source>
   <translation>Was aus den Objekten des Layers wurde</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>less than 1 %</source>
   <translation>weniger als 1 %</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>for want of tiles</source>
   <translation>aus Mangel an Kacheln</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>training set</source>
   <translation>Trainingsdatensatz</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>pixel type</source>
   <translation>Pixeltyp</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>ground size (m)</source>
   <translation>Bodenauflösung (m)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tile size (pixels)</source>
   <translation>Kachelgröße (Pixel)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>found by the test</source>
   <translation>durch den Test gefunden</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>never ends early</source>
   <translation>endet nie vorzeitig</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>whole tiles</source>
   <translation>ganze Kacheln</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>none is repeated</source>
   <translation>keine wird wiederholt</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>chosen for the machine</source>
   <translation>für den Rechner gewählt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Optimizers compared</source>
   <translation>Optimierer im Vergleich</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} training finished</source>
   <translation>{done} von {planned} Training beendet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} trainings finished</source>
   <translation>{done} von {planned} Trainings beendet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tile</source>
   <translation>{n} Validierungskachel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tiles</source>
   <translation>{n} Validierungskacheln</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeat of each optimizer</source>
   <translation>Zahlen aus {n} Wiederholung je Optimierer</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeats of each optimizer</source>
   <translation>Zahlen aus {n} Wiederholungen je Optimierer</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>What can be said</source>
   <translation>Was sich sagen lässt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over repeats</source>
   <translation>95 % über Wiederholungen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over images</source>
   <translation>95 % über Bilder</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>training (s)</source>
   <translation>Training (s)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>its state (MB)</source>
   <translation>sein Zustand (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>GPU peak (MB)</source>
   <translation>GPU-Spitze (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>The interval over repeats says how far another seed moves the figure, the one over images how far another choice of validation tiles would. A difference is called real only where neither explains it.</source>
   <translation>Das Intervall über die Wiederholungen sagt, wie weit ein anderer Startwert die Zahl verschiebt, das über die Bilder, wie weit eine andere Wahl der Validierungskacheln es täte. Ein Unterschied heißt nur dann echt, wenn ihn keines von beiden erklärt.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Trainings</source>
   <translation>Trainings</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>repeat</source>
   <translation>Wiederholung</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>why it failed</source>
   <translation>warum gescheitert</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections against truth</source>
   <translation>Detektionen und Wahrheit im Vergleich</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>against {path}</source>
   <translation>gegen {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>inside {path}</source>
   <translation>innerhalb von {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} object found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} von {truth} Objekt gefunden (IoU {iou} oder mehr), {missed} übersehen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} objects found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} von {truth} Objekten gefunden (IoU {iou} oder mehr), {missed} übersehen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detection</source>
   <translation>{n} überzählige Detektion</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detections</source>
   <translation>{n} überzählige Detektionen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Mean IoU of what was found</source>
   <translation>Mittlere IoU des Gefundenen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>By class</source>
   <translation>Nach Klassen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>found</source>
   <translation>gefunden</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>missed</source>
   <translation>übersehen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>extra</source>
   <translation>überzählig</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>best F1</source>
   <translation>bestes F1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>at score</source>
   <translation>beim Score</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines of what was found</source>
   <translation>Umrisse des Gefundenen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>mean IoU</source>
   <translation>mittlere IoU</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>boundary IoU</source>
   <translation>Rand-IoU</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>vertices</source>
   <translation>Stützpunkte</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>of the truth</source>
   <translation>der Wahrheit</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>right angles</source>
   <translation>rechte Winkel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision and recall (IoU {iou})</source>
   <translation>Precision und Recall (IoU {iou})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision over recall, one line a class</source>
   <translation>Precision über Recall, eine Linie je Klasse</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>How it was measured</source>
   <translation>Wie gemessen wurde</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections in the order of their score take the free true object of their class that they overlap most; each object is found once at most. Precision, recall and F1 are those of the layer as it is, with all its scores; “best F1” is what another score threshold would give. AP is the mean of the interpolated precision at 101 recalls (COCO), and the mean over the classes that have true objects.</source>
   <translation>Die Detektionen nehmen in der Reihenfolge ihres Scores das freie wahre Objekt ihrer Klasse, mit dem sie sich am meisten überlappen; jedes Objekt wird höchstens einmal gefunden. Precision, Recall und F1 gelten für den Layer, wie er ist, mit allen seinen Scores; „bestes F1“ ist, was ein anderer Schwellenwert ergäbe. AP ist das Mittel der interpolierten Precision bei 101 Recall-Werten (COCO) und das Mittel über die Klassen, die wahre Objekte haben.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Objects count of which at least half lies inside the area; a detection of an object that does not count is neither right nor wrong.</source>
   <translation>Es zählen Objekte, von denen mindestens die Hälfte in der Fläche liegt; eine Detektion eines Objekts, das nicht zählt, ist weder richtig noch falsch.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>The calibration error is the mean distance between scores and the share of detections with such scores that are right: 0 where of ten objects with a score of 0.8 eight are right.</source>
   <translation>Der Kalibrierungsfehler ist der mittlere Abstand zwischen Scores und dem Anteil der Detektionen mit solchen Scores, die richtig sind: 0, wo von zehn Objekten mit einem Score von 0,8 acht richtig sind.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines are measured on the found objects and their true ones, each figure the mean over the objects. Boundary IoU (Cheng et al. 2021) compares only the bands along the inside of both outlines, a tenth of the true object's side wide. PoLiS (Avbelj et al. 2015) is the mean distance of the vertices of either outline from the other one; Hausdorff is the greatest distance. Right angles are the share of corners that turn by 80° to 100°, long sides counting more.</source>
   <translation>Umrisse werden an den gefundenen Objekten und ihren wahren gemessen, jede Zahl ist das Mittel über die Objekte. Die Rand-IoU (Cheng et al. 2021) vergleicht nur die Streifen innen an beiden Umrissen, ein Zehntel der Seite des wahren Objekts breit. PoLiS (Avbelj et al. 2015) ist der mittlere Abstand der Stützpunkte des einen Umrisses vom anderen; Hausdorff ist der größte Abstand. Rechte Winkel sind der Anteil der Ecken, die um 80° bis 100° abbiegen; lange Seiten zählen mehr.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training running</source>
   <translation>Training läuft</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training finished</source>
   <translation>Training beendet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped</source>
   <translation>Training angehalten</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped early</source>
   <translation>Training vorzeitig beendet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>, epoch {n}</source>
   <translation>, Epoche {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>; the model file is from epoch {n}</source>
   <translation>; die Modelldatei ist aus Epoche {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How well objects are found</source>
   <translation>Wie gut Objekte gefunden werden</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tile</source>
   <translation>{n} Trainingskachel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tiles</source>
   <translation>{n} Trainingskacheln</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tile of the validation part</source>
   <translation>{n} Kachel des Validierungsteils</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tiles of the validation part</source>
   <translation>{n} Kacheln des Validierungsteils</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true object</source>
   <translation>{n} wahres Objekt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true objects</source>
   <translation>{n} wahre Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detection by the model of the best epoch</source>
   <translation>{n} Detektion durch das Modell der besten Epoche</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detections by the model of the best epoch</source>
   <translation>{n} Detektionen durch das Modell der besten Epoche</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>For want of validation tiles with objects, these figures are of tiles that the model was trained on: they are too good to be true elsewhere.</source>
   <translation>Mangels Validierungskacheln mit Objekten gelten diese Zahlen für Kacheln, auf denen das Modell trainiert wurde: anderswo wären sie zu schön, um wahr zu sein.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>By class and size</source>
   <translation>Nach Klasse und Größe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP small</source>
   <translation>AP klein</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP medium</source>
   <translation>AP mittel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP large</source>
   <translation>AP groß</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Small objects cover less than 32 × 32 pixels, large ones more than 96 × 96. A dash: there is no such object.</source>
   <translation>Kleine Objekte bedecken weniger als 32 × 32 Pixel, große mehr als 96 × 96. Ein Strich: ein solches Objekt gibt es nicht.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Mask AP at a glance</source>
   <translation>Masken-AP auf einen Blick</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What was taken for what</source>
   <translation>Was wofür gehalten wurde</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>true \ found</source>
   <translation>wahr \ gefunden</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>no object</source>
   <translation>kein Objekt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Each row tells what became of the objects of a class; the last row, what was found where there is no object. Detections count from their class's score of best F1 on, and are of an object when they overlap it by IoU 0.5 or more.</source>
   <translation>Jede Zeile sagt, was aus den Objekten einer Klasse wurde; die letzte, was gefunden wurde, wo kein Objekt ist. Detektionen zählen vom Score des besten F1 ihrer Klasse an und gehören zu einem Objekt, wenn sie es mit einer IoU von 0,5 oder mehr überlappen.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Only the most frequent classes are shown.</source>
   <translation>Nur die häufigsten Klassen sind gezeigt.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision and recall (IoU 0.50)</source>
   <translation>Precision und Recall (IoU 0,50)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision: how many detections are right. Recall: how many objects are found.</source>
   <translation>Precision: wie viele Detektionen richtig sind. Recall: wie viele Objekte gefunden werden.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What a score means</source>
   <translation>Was ein Score bedeutet</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Objects found, in groups of equally many: their mean score, and how many of them are right (IoU 0.5). On the dashed line a score of 0.8 means 8 right ones of 10; below it, scores promise too much.</source>
   <translation>Gefundene Objekte in gleich großen Gruppen: ihr mittlerer Score, und wie viele von ihnen richtig sind (IoU 0,5). Auf der gestrichelten Linie heißt ein Score von 0,8: 8 von 10 sind richtig; darunter versprechen Scores zu viel.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The calibrated scores of a tile come from curves fitted to the other tiles.</source>
   <translation>Die kalibrierten Scores einer Kachel stammen aus Kurven, die an die anderen Kacheln angepasst wurden.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>right</source>
   <translation>richtige</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>error of the network's scores</source>
   <translation>Fehler der Scores des Netzes</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>of the calibrated ones</source>
   <translation>der kalibrierten</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>detection begins at</source>
   <translation>Erkennung beginnt bei</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Of the objects that are left when all detections of one object in a tile are made one, as in a layer. Detection begins at the score of best F1 among them.</source>
   <translation>Von den Objekten, die übrig sind, wenn alle Detektionen eines Objekts in einer Kachel zu einer werden, wie in einem Layer. Die Erkennung beginnt beim Score des besten F1 unter ihnen.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles that the model was measured on</source>
   <translation>Trainingskacheln, auf denen das Modell gemessen wurde</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Tiles of the validation part</source>
   <translation>Kacheln des Validierungsteils</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt;: the truth. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt;: what the model found. Grey lines: objects that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated. Detections are drawn from their class's score of best F1 on (the table's “at score”); at most twice as many in a tile as there are true objects, or {least}: the surest.</source>
   <translation>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt;: die Wahrheit. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt;: was das Modell gefunden hat. Graue Linien: Objekte, die nicht zählen; graue Pixel: außerhalb der Bilder, oder maskiert, weil sie zu einem anderen Teil gehören oder nicht annotiert wurden. Gezeichnet sind Detektionen vom Score des besten F1 ihrer Klasse an („beim Score“ in der Tabelle), in einer Kachel höchstens doppelt so viele, wie es wahre Objekte gibt, oder {least}: die sichersten.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>So little is found (F1 below 0.01) that best and worst tiles can't be told apart.</source>
   <translation>Es wird so wenig gefunden (F1 unter 0,01), dass beste und schlechteste Kacheln nicht zu unterscheiden sind.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Best understood</source>
   <translation>Am besten verstanden</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Worst understood</source>
   <translation>Am schlechtesten verstanden</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Drawn by chance</source>
   <translation>Zufällig ausgewählt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Others</source>
   <translation>Weitere</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lies in the folder predictions.</source>
   <translation>{n} weitere liegt im Ordner predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lie in the folder predictions.</source>
   <translation>{n} weitere liegen im Ordner predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How the training went</source>
   <translation>Wie das Training verlief</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on training tiles</source>
   <translation>Genauigkeit auf Trainingskacheln</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on validation</source>
   <translation>Genauigkeit auf der Validierung</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Learning-rate test</source>
   <translation>Test der Lernrate</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Before the training, a few steps with a rising learning rate: where the loss falls fastest the rate is good. The dashed line is the rate that was taken.</source>
   <translation>Vor dem Training einige Schritte mit steigender Lernrate: wo der Verlust am schnellsten fällt, ist die Rate gut. Die gestrichelte Linie ist die Rate, die genommen wurde.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>From Adam to SGD</source>
   <translation>Von Adam zu SGD</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>parameter groups</source>
   <translation>Parametergruppen</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>from here on</source>
   <translation>von hier an</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Dashed lines in the curves: red where Adam became SGD, green where SGD became Adam again.</source>
   <translation>Gestrichelte Linien in den Kurven: rot, wo Adam zu SGD wurde, grün, wo SGD wieder zu Adam wurde.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles as the network gets them</source>
   <translation>Trainingskacheln, wie das Netz sie bekommt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen samples, varied as in training, with their outlines. Grey outlines are cut objects and areas that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Sechzehn Beispiele, verändert wie im Training, mit ihren Umrissen. Graue Umrisse sind angeschnittene Objekte und Flächen, die nicht zählen; graue Pixel: außerhalb der Bilder, oder maskiert, weil sie zu einem anderen Teil gehören oder nicht annotiert wurden.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen varied training samples</source>
   <translation>Sechzehn veränderte Trainingsbeispiele</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors and the sizes of objects</source>
   <translation>Anker und die Größen der Objekte</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors of {sizes} px, height to width {ratios}.</source>
   <translation>Anker von {sizes} px, Höhe zu Breite {ratios}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5).</source>
   <translation>Sie decken {share} % der Rechtecke der Objekte ab (IoU 0,5).</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5); the default ones {default} %.</source>
   <translation>Sie decken {share} % der Rechtecke der Objekte ab (IoU 0,5); die voreingestellten {default} %.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors</source>
   <translation>Anker</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The plan</source>
   <translation>Der Plan</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Chosen before the first step from the training set, the machine and the time; every parameter that is given overrides it.</source>
   <translation>Vor dem ersten Schritt aus Trainingsdatensatz, Rechner und Zeit gewählt; jeder Parameter, der angegeben ist, geht vor.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Training set {name}</source>
   <translation>Trainingsdatensatz {name}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile of {size} pixels (stride {stride})</source>
   <translation>{n} Kachel von {size} Pixeln (Schrittweite {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles of {size} pixels (stride {stride})</source>
   <translation>{n} Kacheln von {size} Pixeln (Schrittweite {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>and {n} that are ignored (cut pieces, crowds)</source>
   <translation>und {n}, die nicht zählen (angeschnittene Stücke, Gruppen)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile without an object</source>
   <translation>{n} Kachel ohne Objekt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles without an object</source>
   <translation>{n} Kacheln ohne Objekt</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Ground size of a pixel: {gsd}.</source>
   <translation>Bodenauflösung eines Pixels: {gsd}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} band ({names}), {dtype}.</source>
   <translation>{n} Kanal ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} bands ({names}), {dtype}.</source>
   <translation>{n} Kanäle ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Advice</source>
   <translation>Ratschläge</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Objects by class and split</source>
   <translation>Objekte nach Klasse und Teil</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>An object that lies in several tiles counts in each.</source>
   <translation>Ein Objekt, das in mehreren Kacheln liegt, zählt in jeder.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>For that, {share} of the training tiles' pixels are masked: they belong to validation or test.</source>
   <translation>Dafür sind {share} der Pixel der Trainingskacheln maskiert: sie gehören zu Validierung oder Test.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{why}: feature {ids}</source>
   <translation>{why}: Objekt {ids}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Sizes in pixels</source>
   <translation>Größen in Pixeln</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>median side</source>
   <translation>mittlere Seite (Median)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>below {limit}</source>
   <translation>unter {limit}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>longer than half a tile</source>
   <translation>länger als eine halbe Kachel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>beyond anchors</source>
   <translation>außerhalb der Anker</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Anchors are the sizes at which a network looks for objects: {low} to {high} pixels as a rule. Training fits its own to the objects of the set.</source>
   <translation>Anker sind die Größen, bei denen ein Netz nach Objekten sucht: in der Regel {low} bis {high} Pixel. Das Training passt seine eigenen an die Objekte des Datensatzes an.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Scaling</source>
   <translation>Skalierung</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 0</source>
   <translation>wird 0</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 1</source>
   <translation>wird 1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Grey outlines are cut pieces that count neither as object nor as background; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Graue Umrisse sind angeschnittene Stücke, die weder als Objekt noch als Hintergrund zählen; graue Pixel: außerhalb der Bilder, oder maskiert, weil sie zu einem anderen Teil gehören oder nicht annotiert wurden.</translation>
  </message>
  <message>
   <location filename="core/archive/finished_tiles.py" />
   <source>The archive {path} is damaged: {what} in {name}.</source>
   <translation>Das Archiv {path} ist beschädigt: {what} in {name}.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>Run 'detect' again to have a new one.</source>
   <translation>Führen Sie 'detect' erneut aus, um ein neues zu bekommen.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>The archive {path} is damaged: its entry of a raster can't be read ({reason}).</source>
   <translation>Das Archiv {path} ist beschädigt: sein Eintrag eines Rasters kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{text} The run starts anew.</source>
   <translation>{text} Der Lauf beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The run whose tiles are in {name} {differs}; this run starts anew.</source>
   <translation>Der Lauf, dessen Kacheln in {name} sind, {differs}; dieser Lauf beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{why_not}, and {name}, which {which}, is now {name_2}.</source>
   <translation>{why_not}, und {name}, das {which}, heißt jetzt {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{name}, which {which}, is now {name_2}.</source>
   <translation>{name}, das {which}, heißt jetzt {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>Es gibt kein Archiv {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Run 'detect' with 'Keep the raw detections' to have one.</source>
   <translation>Führen Sie 'detect' mit „Rohdetektionen aufbewahren“ aus, um eines zu bekommen.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is not whole: the folder {folder} is not beside it.</source>
   <translation>Das Archiv {path} ist nicht vollständig: Der Ordner {folder} liegt nicht daneben.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Put the folder back, by this name; workers wrote what they found into it.</source>
   <translation>Legen Sie den Ordner unter diesem Namen zurück; die Worker haben ihre Funde hineingeschrieben.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{path} is no archive of RS Mask.</source>
   <translation>{path} ist kein Archiv von RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Choose the file that 'detect' left.</source>
   <translation>Wählen Sie die Datei, die 'detect' hinterlassen hat.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Das Archiv {path} hat das Format {version}, das neuer ist, als dieses RS Mask liest ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Update RS Mask.</source>
   <translation>Aktualisieren Sie RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is damaged: {reason}.</source>
   <translation>Das Archiv {path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Move it away, or choose another output.</source>
   <translation>Verschieben Sie es, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is there and is no archive of RS Mask.</source>
   <translation>{path} ist vorhanden und kein Archiv von RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>There is no space left for {path}; finished tiles are kept in it.</source>
   <translation>Für {path} ist kein Platz mehr; fertige Kacheln bleiben darin erhalten.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Free some space and start again with the same output to go on.</source>
   <translation>Schaffen Sie Platz und starten Sie mit derselben Ausgabe erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Another run is using {path}.</source>
   <translation>Ein anderer Lauf benutzt {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Wait for it, or choose another output.</source>
   <translation>Warten Sie auf ihn, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} can't be written ({reason}).</source>
   <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that can be written to.</source>
   <translation>Wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is damaged or no archive of RS Mask ({reason}).</source>
   <translation>{path} ist beschädigt oder kein Archiv von RS Mask ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that exists, can be written to and has free space.</source>
   <translation>Wählen Sie einen vorhandenen Ordner, in den geschrieben werden kann und der freien Platz hat.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Versions and device</source>
   <translation>Versionen und Gerät</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>A small network</source>
   <translation>Ein kleines Netz</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>The library {name} is missing: set up the engine again.</source>
   <translation>Die Bibliothek {name} fehlt: richten Sie die Engine erneut ein.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free disk: a training run needs about 1 GiB.</source>
   <translation>Es ist wenig Plattenplatz frei: ein Training braucht etwa 1 GiB.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free memory: use light heads and small batches.</source>
   <translation>Es ist wenig Arbeitsspeicher frei: nehmen Sie leichte Köpfe und kleine Batches.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>Stopped before the first tile.</source>
   <translation>Vor der ersten Kachel angehalten.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{count} found.</source>
   <translation>{count} gefunden.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name}, or the way it is searched (tiles, margin, area, bands), has changed since the run whose tiles are in {name_2}; it is searched anew.</source>
   <translation>{name}, oder wie es abgesucht wird (Kacheln, Rand, Fläche, Kanäle), hat sich seit dem Lauf geändert, dessen Kacheln in {name_2} sind; es wird neu abgesucht.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{finished} {tiles_are} taken from {name}.</source>
   <translation>{finished} {tiles_are} aus {name} übernommen.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>The {whose} search the tiles.</source>
   <translation>Die Kacheln durchsuchen: {whose}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>There is no valid pixel in {name}; nothing was found in it.</source>
   <translation>In {name} gibt es kein gültiges Pixel; darin wurde nichts gefunden.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name} is kept, as an earlier run into the same output was asked to keep it. Delete it when you don't need it any more.</source>
   <translation>{name} bleibt erhalten, weil ein früherer Lauf mit derselben Ausgabe es aufbewahren sollte. Löschen Sie es, wenn Sie es nicht mehr brauchen.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{tiles} couldn't be read, see above. The archive is kept: start again with the same output to try only these once more.</source>
   <translation>{tiles} konnten nicht gelesen werden, siehe oben. Das Archiv bleibt erhalten: starten Sie mit derselben Ausgabe erneut, um nur diese noch einmal zu versuchen.</translation>
  </message>
  <message>
   <location filename="core/detection/dask_search.py" />
   <source>Not all workers can write into {folder}; what they find passes through this process, which limits how many of them are of use.</source>
   <translation>Nicht alle Worker können in {folder} schreiben; was sie finden, läuft durch diesen Prozess, und mehr als eine gewisse Zahl von ihnen nützt dann nichts.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Close the layer in QGIS and other programs, or choose another output.</source>
   <translation>Schließen Sie den Layer in QGIS und anderen Programmen, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>{path} can't be replaced: it is open elsewhere or write-protected.</source>
   <translation>{path} kann nicht ersetzt werden: es ist anderswo geöffnet oder schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>The layer {path} can't be written ({reason}).</source>
   <translation>Der Layer {path} kann nicht geschrieben werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Check that the disk has space and the folder can be written to; start again with the same output to go on.</source>
   <translation>Prüfen Sie, ob die Platte Platz hat und in den Ordner geschrieben werden kann; starten Sie mit derselben Ausgabe erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>One of {gpus} GPUs is used: the engine has no Dask, which shares the work among them. To use all, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Eine von {gpus} GPUs wird verwendet: die Engine hat kein Dask, das die Arbeit unter ihnen teilt. Um alle zu verwenden, installieren Sie Dask im Python der Engine: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>Only one process searches: {count} can't be started here ({reason}).</source>
   <translation>Nur ein Prozess sucht: {count} lassen sich hier nicht starten ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>{corrupt#} of {tiles#} tiles of {name} couldn't be read; there are no objects in them.</source>
   <translation>{corrupt#} von {tiles#} Kacheln von {name} konnten nicht gelesen werden; darin gibt es keine Objekte.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. They are kept: start again with the same output to go on from there.</source>
   <translation>Nach {done#} von {altogether#} Kacheln angehalten. Sie bleiben erhalten: starten Sie mit derselben Ausgabe erneut, um dort fortzufahren.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. Nothing is kept.</source>
   <translation>Nach {done#} von {altogether#} Kacheln angehalten. Nichts bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>An extent needs four numbers: west, south, east, north.</source>
   <translation>Eine Ausdehnung braucht vier Zahlen: West, Süd, Ost, Nord.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>The area to search does not lie on {name}.</source>
   <translation>Die abzusuchende Fläche liegt nicht auf {name}.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>Check that area, extent and raster are in the same place on the map.</source>
   <translation>Prüfen Sie, ob Fläche, Ausdehnung und Raster am selben Ort der Karte liegen.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The area to search lies on none of the rasters.</source>
   <translation>Die abzusuchende Fläche liegt auf keinem der Raster.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters outside the area to search, which are left out: {number#}.</source>
   <translation>Raster außerhalb der abzusuchenden Fläche, die ausgelassen werden: {number#}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} is looked at in the scales {list} and {last}.</source>
   <translation>{name} wird in den Maßstäben {list} und {last} angesehen.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The extent can't be meant for both {name} and {name_2}: they have different CRS.</source>
   <translation>Die Ausdehnung kann nicht für {name} und {name_2} zugleich gemeint sein: sie haben verschiedene KBS.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Give the CRS in which to search, whose coordinates the extent then has, or an area in place of the extent.</source>
   <translation>Geben Sie das KBS an, in dem gesucht wird und in dem dann die Ausdehnung ist, oder eine Fläche anstelle der Ausdehnung.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} and {name_2} can't share a layer: only one of them has a CRS.</source>
   <translation>{name} und {name_2} können keinen Layer teilen: nur eines davon hat ein KBS.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Run them one by one, or assign the CRS that is missing.</source>
   <translation>Starten Sie sie einzeln, oder weisen Sie das fehlende KBS zu.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters with another CRS than {name}: {number#} (e.g. {others}); their objects are reprojected to its CRS.</source>
   <translation>Raster mit einem anderen KBS als {name}: {number#} (z. B. {others}); ihre Objekte werden in dessen KBS umprojiziert.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Each raster is searched by itself: objects across the borders of two are not joined. Make a virtual mosaic (VRT) of adjoining rasters to have them whole.</source>
   <translation>Jedes Raster wird für sich abgesucht: Objekte über die Grenze zweier werden nicht verbunden. Erstellen Sie ein virtuelles Mosaik (VRT) angrenzender Raster, um sie ganz zu haben.</translation>
  </message>
  <message>
   <location filename="core/detection/scale_choice.py" />
   <source>The model searches at scale 1, and {list}; that takes about {cost#} times as long. Name the scale 1 to search at that one only.</source>
   <translation>Das Modell sucht im Maßstab 1 und {list}; das dauert etwa {cost#}-mal so lange. Geben Sie den Maßstab 1 an, um nur in diesem zu suchen.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>A margin of {margin} pixels leaves nothing of tiles of {tile_size} pixels.</source>
   <translation>Ein Rand von {margin} Pixeln lässt von Kacheln mit {tile_size} Pixeln nichts übrig.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin below half the tile size.</source>
   <translation>Wählen Sie einen Rand unter der halben Kachelgröße.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>With a margin of {margin} pixels, objects that tiles cut can't be joined.</source>
   <translation>Mit einem Rand von {margin} Pixeln können von Kacheln geschnittene Objekte nicht verbunden werden.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin of {least_margin} pixels or more, or -1: 3/16 of the tile.</source>
   <translation>Wählen Sie einen Rand von {least_margin} Pixeln oder mehr, oder -1: 3/16 der Kachel.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose tiles of {value} pixels or more.</source>
   <translation>Wählen Sie Kacheln von {value} Pixeln oder mehr.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>The least score is {score#}, but detections below {least#} are never kept: the layer begins at {least_2#}.</source>
   <translation>Der kleinste Score ist {score#}, aber Detektionen unter {least#} werden nie behalten: der Layer beginnt bei {least_2#}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Reading the model</source>
   <translation>Modell wird gelesen</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>A tile of {size} pixels is too small for the network.</source>
   <translation>Eine Kachel von {size} Pixeln ist zu klein für das Netz.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Choose a tile size of {smallest_tile} pixels or more, or 0 for the model's own.</source>
   <translation>Wählen Sie eine Kachelgröße von {smallest_tile} Pixeln oder mehr, oder 0 für die des Modells.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Writing the network</source>
   <translation>Netz wird geschrieben</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Stopped; nothing was written.</source>
   <translation>Angehalten; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Comparing with the model</source>
   <translation>Vergleich mit dem Modell</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>{name} takes tiles of {size} pixels; {compared} detections on a made-up tile are the same as the model's.</source>
   <translation>{name} nimmt Kacheln von {size} Pixeln; {compared} Detektionen auf einer erfundenen Kachel sind dieselben wie die des Modells.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>The exported model does not find what the model finds: {reason}; no file was written.</source>
   <translation>Das exportierte Modell findet nicht, was das Modell findet: {reason}; es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Try another tile size, and the newest versions of torch, onnx and onnxruntime.</source>
   <translation>Versuchen Sie eine andere Kachelgröße und die neuesten Versionen von torch, onnx und onnxruntime.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Models can't be exported: the engine's Python has no {list}.</source>
   <translation>Modelle können nicht exportiert werden: dem Python der Engine fehlt {list}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Training and detecting do without. For exports, run in a terminal: {executable} -m pip install {list}</source>
   <translation>Training und Erkennung kommen ohne aus. Für Exporte führen Sie in einem Terminal aus: {executable} -m pip install {list}</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>The device has not enough memory for a single window.</source>
   <translation>Der Speicher des Geräts reicht nicht für ein einziges Fenster.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Choose a smaller tile size, or the device 'cpu'.</source>
   <translation>Wählen Sie eine kleinere Kachelgröße oder das Gerät 'cpu'.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Not enough memory for {tried} windows at once; going on with {batch_size}.</source>
   <translation>Der Speicher reicht nicht für {tried} Fenster auf einmal; es geht mit {batch_size} weiter.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>There is no precision {precision}.</source>
   <translation>Eine Zahlengenauigkeit {precision} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose auto, {list}.</source>
   <translation>Wählen Sie auto, {list}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>The model wants {count} ({list}), the imagery gives {shape}.</source>
   <translation>Das Modell verlangt {count} ({list}), die Bilder geben {shape}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose the bands of the raster that stand for the model's.</source>
   <translation>Wählen Sie die Kanäle des Rasters, die für die des Modells stehen.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>{filename} can't be written or read: {reason}.</source>
   <translation>{filename} kann nicht geschrieben oder gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>A file can't be written or read: {reason}.</source>
   <translation>Eine Datei kann nicht geschrieben oder gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Close the programs that use it, or choose another place.</source>
   <translation>Schließen Sie die Programme, die sie benutzen, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The engine lacks the library {package}.</source>
   <translation>Der Engine fehlt die Bibliothek {package}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>In QGIS, run “Set up the engine” (rsmask:setup); an engine of your own gets it by: pip install 'rs-mask[engine]'.</source>
   <translation>Führen Sie in QGIS „Engine einrichten“ (rsmask:setup) aus; eine eigene Engine bekommt sie durch: pip install 'rs-mask[engine]'.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The disk is full{where}.</source>
   <translation>Die Platte ist voll{where}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Make room and run it again; what was finished before is kept.</source>
   <translation>Schaffen Sie Platz und starten Sie erneut; was vorher fertig war, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The memory is not enough for this job.</source>
   <translation>Der Speicher reicht für diese Aufgabe nicht.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Choose a smaller batch or tile size, or close other programs.</source>
   <translation>Wählen Sie eine kleinere Batch- oder Kachelgröße, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>There is no parameter {unknown}; the parameters are: {list}.</source>
   <translation>Es gibt keinen Parameter {unknown}; die Parameter sind: {list}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} is missing: {metadata}</source>
   <translation>Der Parameter {name} fehlt: {metadata}</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be {type_names}, not {value}.</source>
   <translation>Der Parameter {name} muss {type_names} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be one of {list}, not {value}.</source>
   <translation>Der Parameter {name} muss eines von {list} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at least {limits#}, not {value#}.</source>
   <translation>Der Parameter {name} muss mindestens {limits#} sein, nicht {value#}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at most {limits#}, not {value#}.</source>
   <translation>Der Parameter {name} darf höchstens {limits#} sein, nicht {value#}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>There is no architecture named {name}.</source>
   <translation>Es gibt keine Architektur namens {name}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose one of: {list}.</source>
   <translation>Wählen Sie eine von: {list}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The architecture is timm, and no network of timm is named.</source>
   <translation>Die Architektur ist timm, und es ist kein Netz von timm genannt.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Fill in BACKBONE, such as resnet50d, or choose another architecture.</source>
   <translation>Füllen Sie BACKBONE aus, etwa resnet50d, oder wählen Sie eine andere Architektur.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>BACKBONE names {backbone}, but the architecture is {architecture}.</source>
   <translation>BACKBONE nennt {backbone}, aber die Architektur ist {architecture}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose the architecture timm, or leave BACKBONE empty.</source>
   <translation>Wählen Sie die Architektur timm, oder lassen Sie BACKBONE leer.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Frozen norms need the statistics of pretrained weights, and there are none.</source>
   <translation>Eingefrorene Normen brauchen die Statistik vortrainierter Gewichte, und es gibt keine.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Set NORM to auto, group or batch, or choose starting weights.</source>
   <translation>Setzen Sie NORM auf auto, group oder batch, oder wählen Sie Startgewichte.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's heads are {heads}, which this RS Mask can't build.</source>
   <translation>Die Köpfe des Modells sind {heads}, was dieses RS Mask nicht bauen kann.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's norm is {norm}, which this RS Mask can't build.</source>
   <translation>Die Norm des Modells ist {norm}, was dieses RS Mask nicht bauen kann.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's mask size is {mask_size}; it must be 28 or 56.</source>
   <translation>Die Maskengröße des Modells ist {mask_size}; sie muss 28 oder 56 sein.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model has {number} anchor sizes; it needs one for each of its {number_2} pyramid levels.</source>
   <translation>Das Modell hat {number} Ankergrößen; es braucht eine für jede seiner {number_2} Pyramidenstufen.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card has no format version.</source>
   <translation>Die Karte des Modells nennt keine Formatversion.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Das Modell hat das Format {version}, das neuer ist, als dieses RS Mask liest ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card is damaged: {reason}.</source>
   <translation>Die Karte des Modells ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>its classes' ids are not 1, 2, …</source>
   <translation>die Nummern ihrer Klassen sind nicht 1, 2, …</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>RS Mask's training writes such files as model.safetensors.</source>
   <translation>Das Training von RS Mask schreibt solche Dateien als model.safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model could not be written to {path}: {reason}.</source>
   <translation>Das Modell konnte nicht nach {path} geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} holds weights but no card of RS Mask: it was made by another program.</source>
   <translation>{path} enthält Gewichte, aber keine Karte von RS Mask: es stammt von einem anderen Programm.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Weights of other programs can start a training (WEIGHTS = file), not detect.</source>
   <translation>Gewichte anderer Programme können ein Training beginnen (WEIGHTS = file), aber nicht erkennen.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The card of the model {path} is damaged: {reason}.</source>
   <translation>Die Karte des Modells {path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Update RS Mask, or ask for a model made with this version.</source>
   <translation>Aktualisieren Sie RS Mask, oder bitten Sie um ein Modell, das mit dieser Version erstellt wurde.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} doesn't fit its card: {count}, e.g. {wrong}.</source>
   <translation>Das Modell {path} passt nicht zu seiner Karte: {count}, z. B. {wrong}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file was changed after training, or comes from another version; train it again.</source>
   <translation>Die Datei wurde nach dem Training geändert oder stammt aus einer anderen Version; trainieren Sie erneut.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is damaged: {reason}.</source>
   <translation>Die Datei {path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy it again.</source>
   <translation>Kopieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} {what}.</source>
   <translation>Das Modell {path} {what}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose the file model.safetensors of a training run.</source>
   <translation>Wählen Sie die Datei model.safetensors eines Trainings.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is a PyTorch file (pickle), which could run a stranger's code; models of RS Mask are .safetensors files.</source>
   <translation>{path} ist eine PyTorch-Datei (pickle), die Fremdcode ausführen könnte; Modelle von RS Mask sind .safetensors-Dateien.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose a model.safetensors; a .pth of weights can only start a training.</source>
   <translation>Wählen Sie ein model.safetensors; eine .pth mit Gewichten kann nur ein Training beginnen.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is no safetensors file.</source>
   <translation>{path} ist keine safetensors-Datei.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} can't be read: {reason}.</source>
   <translation>Das Modell {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Check its permissions.</source>
   <translation>Prüfen Sie seine Zugriffsrechte.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The header of {path} is damaged: {reason}.</source>
   <translation>Der Kopf von {path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is truncated: it has {size#} of {complete#} bytes.</source>
   <translation>Die Datei {path} ist abgeschnitten: sie hat {size#} von {complete#} Bytes.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy or download it again.</source>
   <translation>Kopieren oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} band of the name “{word}”.</source>
   <translation>{name} hat {number} Kanal mit dem Namen „{word}“.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands of the name “{word}”.</source>
   <translation>{name} hat {number} Kanäle mit dem Namen „{word}“.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no band of the name “{word}”.</source>
   <translation>{name} hat keinen Kanal mit dem Namen „{word}“.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no bands of the name “{word}”.</source>
   <translation>{name} hat keine Kanäle mit dem Namen „{word}“.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its bands are {band_list}; name them by number.</source>
   <translation>Seine Kanäle sind {band_list}; nennen Sie sie nach Nummer.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name}: bands {band_list} are used, as the model names them.</source>
   <translation>{name}: die Kanäle {band_list} werden verwendet, wie das Modell sie nennt.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands, the model takes {count}: bands {list} are used for the model's {list_2}.</source>
   <translation>{name} hat {number} Kanäle, das Modell nimmt {count}: die Kanäle {list} stehen für {list_2} des Modells.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The bands of {name} are taken in their order for the model's {list}.</source>
   <translation>Die Kanäle von {name} werden der Reihe nach für {list} des Modells genommen.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} band ({list}), but {name} gives {number}.</source>
   <translation>Das Modell nimmt {count} Kanal ({list}), aber {name} gibt {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} bands ({list}), but {name} gives {number}.</source>
   <translation>Das Modell nimmt {count} Kanäle ({list}), aber {name} gibt {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its band {alpha_band} is taken for an alpha band; choose the bands by number if it is data. Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Sein Kanal {alpha_band} gilt als Alphakanal; wählen Sie die Kanäle nach Nummer, wenn er Daten enthält. Wählen Sie ebenso viele Kanäle, oder nehmen Sie ein Modell, das an solchen Bildern trainiert wurde.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Wählen Sie ebenso viele Kanäle, oder nehmen Sie ein Modell, das an solchen Bildern trainiert wurde.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model was trained on {dtype_text} imagery, but {name} holds {dtype_text_2} pixels.</source>
   <translation>Das Modell wurde an {dtype_text}-Bildern trainiert, aber {name} enthält {dtype_text_2}-Pixel.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Convert the raster to the same kind with the same stretch as the training imagery, or train on imagery like it.</source>
   <translation>Wandeln Sie das Raster in dieselbe Art mit derselben Streckung wie die Trainingsbilder um, oder trainieren Sie an solchen Bildern.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} holds {dtype_text} pixels, the model was trained on {dtype_text_2} ones; values are taken as they are.</source>
   <translation>{name} enthält {dtype_text}-Pixel, das Modell wurde an {dtype_text_2}-Pixeln trainiert; die Werte werden genommen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The values of {name} have another scale or offset (× {factor#} + {offset#}) than those of the imagery that the model was trained on; they are taken as they are, so one surface has different values. Apply both first (gdal_translate -unscale).</source>
   <translation>Die Werte von {name} haben einen anderen Faktor oder Versatz (× {factor#} + {offset#}) als die der Bilder, an denen das Modell trainiert wurde; sie werden genommen, wie sie sind, eine Oberfläche hat also verschiedene Werte. Wenden Sie zuerst beide an (gdal_translate -unscale).</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The ground size of {name} is unknown; the model expects {gsd#} m a pixel, so objects are found only if it is about that.</source>
   <translation>Die Bodenauflösung von {name} ist unbekannt; das Modell erwartet {gsd#} m je Pixel, daher werden Objekte nur gefunden, wenn sie etwa so groß ist.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The pixels of {name} are {gsd#} m, those of the model's imagery {gsd_2#} m: its objects can't be seen in this raster.</source>
   <translation>Die Pixel von {name} sind {gsd#} m groß, die der Bilder des Modells {gsd_2#} m: seine Objekte sind in diesem Raster nicht zu sehen.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Use imagery of about the model's ground size, or train a model on imagery like this.</source>
   <translation>Nehmen Sie Bilder mit etwa der Bodenauflösung des Modells, oder trainieren Sie ein Modell an solchen Bildern.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {gsd#} m a pixel and is read at the model's {gsd_2#} m.</source>
   <translation>{name} hat {gsd#} m je Pixel und wird mit den {gsd_2#} m des Modells gelesen.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>The network's body is one of timm's, and timm is not installed in the engine.</source>
   <translation>Der Körper des Netzes stammt von timm, und timm ist in der Engine nicht installiert.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another architecture, or install timm in the engine's Python: pip install timm.</source>
   <translation>Wählen Sie eine andere Architektur, oder installieren Sie timm im Python der Engine: pip install timm.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm has no network named {name}.</source>
   <translation>timm hat kein Netz namens {name}.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose one that timm.list_models() names, such as resnet50d or convnext_nano.</source>
   <translation>Wählen Sie eines, das timm.list_models() nennt, etwa resnet50d oder convnext_nano.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's weights of {name} can't be had: {reason}</source>
   <translation>Die Gewichte von timm für {name} sind nicht zu bekommen: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Connect to the internet, or start from a file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Verbinden Sie sich mit dem Internet, oder gehen Sie von einer Datei aus (WEIGHTS = file) oder von nichts (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} can't give features: {reason}</source>
   <translation>Das timm-Netz {name} kann keine Merkmale liefern: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network.</source>
   <translation>Wählen Sie ein anderes Netz.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} has features of strides {list}; the pyramid needs 4, 8, 16 and 32.</source>
   <translation>Das timm-Netz {name} hat Merkmale mit den Schrittweiten {list}; die Pyramide braucht 4, 8, 16 und 32.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose a convolutional or hierarchical network.</source>
   <translation>Wählen Sie ein faltendes oder hierarchisches Netz.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} does not take images of any size: {reason}</source>
   <translation>Das timm-Netz {name} nimmt keine Bilder beliebiger Größe: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network; swin_v2_t_fpn takes any size.</source>
   <translation>Wählen Sie ein anderes Netz; swin_v2_t_fpn nimmt jede Größe.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} gives features of shapes {shapes}, which no pyramid can be built on.</source>
   <translation>Das timm-Netz {name} liefert Merkmale der Formen {shapes}, auf denen keine Pyramide gebaut werden kann.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Name it like EPSG:32633, or choose it from QGIS's list.</source>
   <translation>Schreiben Sie es wie EPSG:32633, oder wählen Sie es aus der Liste von QGIS.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS.</source>
   <translation>„{text}“ ist kein KBS.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS of places on the map.</source>
   <translation>„{text}“ ist kein KBS für Orte auf der Karte.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Coordinates can't be brought from {crs_name} to {crs_name_2}{why}.</source>
   <translation>Koordinaten können nicht von {crs_name} nach {crs_name_2} gebracht werden{why}.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Use layers and rasters of one CRS, or assign the right CRS in QGIS (Layer &gt; Set CRS, then export).</source>
   <translation>Nehmen Sie Layer und Raster in einem KBS, oder weisen Sie in QGIS das richtige KBS zu (Layer &gt; KBS setzen, dann exportieren).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>There is no file {path}.</source>
   <translation>Es gibt keine Datei {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} is an empty folder, not a raster.</source>
   <translation>{path} ist ein leerer Ordner, kein Raster.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself but several rasters: {inside}.</source>
   <translation>{path} enthält selbst keine Kanäle, sondern mehrere Raster: {inside}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself.</source>
   <translation>{path} enthält selbst keine Kanäle.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name one of the rasters inside it.</source>
   <translation>Nennen Sie eines der Raster darin.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened ({reason}).</source>
   <translation>{path} kann nicht geöffnet werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the address, and that its server answers and lets you in, e.g. in a browser.</source>
   <translation>Prüfen Sie die Adresse und ob ihr Server antwortet und Sie einlässt, z. B. in einem Browser.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened as a raster ({reason}).</source>
   <translation>{path} kann nicht als Raster geöffnet werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Open it in QGIS to see whether the file is whole; export it as GeoTIFF if it is.</source>
   <translation>Öffnen Sie es in QGIS, um zu sehen, ob die Datei ganz ist; exportieren Sie es dann als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it is only {size#} bytes long.</source>
   <translation>Das Ende von {path} fehlt: es ist nur {size#} Bytes lang.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it has {size#} of at least {start#} bytes. What can't be read is left out; copy the file again to have it all.</source>
   <translation>Das Ende von {path} fehlt: es hat {size#} von mindestens {start#} Bytes. Was nicht gelesen werden kann, wird ausgelassen; kopieren Sie die Datei erneut, um alles zu haben.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} band, so there is no band {band}.</source>
   <translation>{name} hat {count} Kanal, also gibt es keinen Kanal {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} bands, so there is no band {band}.</source>
   <translation>{name} hat {count} Kanäle, also gibt es keinen Kanal {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Choose other bands.</source>
   <translation>Wählen Sie andere Kanäle.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has no band besides its alpha band.</source>
   <translation>{name} hat außer seinem Alphakanal keinen Kanal.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name the band to use.</source>
   <translation>Nennen Sie den zu verwendenden Kanal.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} holds complex numbers, which no model takes.</source>
   <translation>{name} enthält komplexe Zahlen, die kein Modell nimmt.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Make a raster of their amplitude first (raster calculator).</source>
   <translation>Erstellen Sie zuerst ein Raster ihrer Amplitude (Rasterrechner).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is placed by {means} only, which are not applied: coordinates are pixels. Warp it first (Raster &gt; Projections &gt; Warp) to have them on the map.</source>
   <translation>{name} ist nur durch {means} verortet, was nicht angewandt wird: Koordinaten sind Pixel. Entzerren Sie es zuerst (Raster &gt; Projektionen &gt; Transformieren), um sie auf der Karte zu haben.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is not georeferenced: coordinates are pixels, sizes in metres are unknown.</source>
   <translation>{name} ist nicht georeferenziert: Koordinaten sind Pixel, Größen in Metern unbekannt.</translation>
  </message>
  <message>
   <location filename="core/raster/reader.py" />
   <source>The pixels of {name} at columns {x0} to {x1} and rows {y0} to {y1} can't be read ({reason}).</source>
   <translation>Die Pixel von {name} in den Spalten {x0} bis {x1} und Zeilen {y0} bis {y1} können nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>The server of {path} does not answer any more ({reason}).</source>
   <translation>Der Server von {path} antwortet nicht mehr ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>Check the network and the address, and start again: a run with an archive goes on where it was.</source>
   <translation>Prüfen Sie Netzwerk und Adresse und starten Sie erneut: ein Lauf mit Archiv geht dort weiter, wo er war.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>There is no raster in the folder {path}.</source>
   <translation>Im Ordner {path} gibt es kein Raster.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name a folder that holds the images themselves (subfolders are not searched).</source>
   <translation>Nennen Sie einen Ordner, der die Bilder selbst enthält (Unterordner werden nicht durchsucht).</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>No raster is given.</source>
   <translation>Es ist kein Raster angegeben.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name at least one raster, or a folder of rasters.</source>
   <translation>Nennen Sie mindestens ein Raster oder einen Ordner mit Rastern.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has a colour table; it is read as red, green and blue.</source>
   <translation>{name} hat eine Farbtabelle; es wird als Rot, Grün und Blau gelesen.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has no CRS; sizes in metres are unknown.</source>
   <translation>{name} hat kein KBS; Größen in Metern sind unbekannt.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has the local CRS {crs_name}, which has no place on the Earth; sizes in metres are unknown.</source>
   <translation>{name} hat das lokale KBS {crs_name}, das keinen Ort auf der Erde hat; Größen in Metern sind unbekannt.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be read at {gsd#} metres a pixel.</source>
   <translation>{name} hat {missing_crs}, kann also nicht mit {gsd#} Metern je Pixel gelesen werden.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or don't ask for a ground size.</source>
   <translation>Weisen Sie in QGIS sein KBS zu, oder verlangen Sie keine Bodenauflösung.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be warped to {crs_name}.</source>
   <translation>{name} hat {missing_crs}, kann also nicht nach {crs_name} entzerrt werden.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or leave the CRS empty.</source>
   <translation>Weisen Sie in QGIS sein KBS zu, oder lassen Sie das KBS leer.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no asset {key}; it has: {list}.</source>
   <translation>Das STAC-Item {name} hat kein Asset {key}; es hat: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has several images: {list}.</source>
   <translation>Das STAC-Item {name} hat mehrere Bilder: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Name one of them behind the item's address: item.json#NAME.</source>
   <translation>Nennen Sie eines davon hinter der Adresse des Items: item.json#NAME.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no image that GDAL could read.</source>
   <translation>Das STAC-Item {name} hat kein Bild, das GDAL lesen könnte.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {address} can't be read ({reason}).</source>
   <translation>Das STAC-Item {address} kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Check the address.</source>
   <translation>Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <location filename="core/raster/validity.py" />
   <source>Band {band} of {name} is tagged as alpha but holds data; it is read as an ordinary band.</source>
   <translation>Kanal {band} von {name} ist als Alpha gekennzeichnet, enthält aber Daten; er wird als gewöhnlicher Kanal gelesen.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{count#} source files of {name} are missing, e.g.</source>
   <translation>{count#} Quelldateien von {name} fehlen, z. B.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put it back where it was, or build the virtual raster anew.</source>
   <translation>Legen Sie sie zurück, wo sie war, oder erstellen Sie das virtuelle Raster neu.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put the file back as it was, or build the virtual raster anew.</source>
   <translation>Stellen Sie die Datei wieder her, wie sie war, oder erstellen Sie das virtuelle Raster neu.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>A source file of {name} can't be read. {text}</source>
   <translation>Eine Quelldatei von {name} kann nicht gelesen werden. {text}</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} band, but {name} takes band {band} of it.</source>
   <translation>{path} hat {bands} Kanal, aber {name} nimmt Kanal {band} davon.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} bands, but {name} takes band {band} of it.</source>
   <translation>{path} hat {bands} Kanäle, aber {name} nimmt Kanal {band} davon.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {size} × {size_2} pixels, but {name} expects {width#} × {height#} of it.</source>
   <translation>{path} hat {size} × {size_2} Pixel, aber {name} erwartet {width#} × {height#} davon.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>The virtual raster {path} holds itself.</source>
   <translation>Das virtuelle Raster {path} enthält sich selbst.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Build it anew from its images.</source>
   <translation>Erstellen Sie es aus seinen Bildern neu.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>{name} lies where the CRS {to_string} is not defined.</source>
   <translation>{name} liegt dort, wo das KBS {to_string} nicht definiert ist.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>Choose a CRS that is made for the place of the raster.</source>
   <translation>Wählen Sie ein KBS, das für den Ort des Rasters gemacht ist.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} can't be used: {reason}</source>
   <translation>Das Archiv {path} kann nicht verwendet werden: {reason}</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} holds no raster.</source>
   <translation>Das Archiv {path} enthält kein Raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Run 'detect' again.</source>
   <translation>Führen Sie 'detect' erneut aus.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>{planned} of {planned_2} tiles were never searched (the run was stopped or they couldn't be read); run 'detect' again with the same output to finish it.</source>
   <translation>{planned} von {planned_2} Kacheln wurden nie abgesucht (der Lauf wurde angehalten, oder sie waren nicht lesbar); führen Sie 'detect' mit derselben Ausgabe erneut aus, um ihn zu beenden.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Stopped; the layer was not written, the archive is unchanged.</source>
   <translation>Angehalten; der Layer wurde nicht geschrieben, das Archiv ist unverändert.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Nothing in the archive reaches the thresholds; choose a lower SCORE.</source>
   <translation>Nichts im Archiv erreicht die Schwellenwerte; wählen Sie einen kleineren SCORE.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>A scheduler is given, but the engine has no Dask.</source>
   <translation>Es ist ein Scheduler angegeben, aber die Engine hat kein Dask.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Without a scheduler the job runs on this machine alone. For several machines, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Ohne Scheduler läuft der Auftrag nur auf diesem Rechner. Für mehrere Rechner installieren Sie Dask im Python der Engine: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>There is no Dask scheduler at {address}.</source>
   <translation>Unter {address} ist kein Dask-Scheduler.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start one with “dask scheduler”, and name its address as it says it (tcp://host:8786).</source>
   <translation>Starten Sie einen mit „dask scheduler“ und geben Sie die Adresse an, die er nennt (tcp://host:8786).</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>Der Dask-Scheduler unter {address} hat keine Worker.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start some with “dask worker {address} --nthreads 1”, in the engine's environment.</source>
   <translation>Starten Sie einige mit „dask worker {address} --nthreads 1“ in der Umgebung der Engine.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The processes that search on this machine have ended unexpectedly. {resume_hint}</source>
   <translation>Die Prozesse, die auf diesem Rechner suchen, sind unerwartet beendet. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start this job again; where it happens again, memory is probably short: choose a smaller batch or tile size.</source>
   <translation>Starten Sie erneut; geschieht es wieder, ist vermutlich der Speicher knapp: wählen Sie eine kleinere Batch- oder Kachelgröße.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} is gone. {resume_hint}</source>
   <translation>Der Dask-Scheduler unter {address} ist weg. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start it again, and then this job.</source>
   <translation>Starten Sie ihn erneut und dann diesen Lauf.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of {address} were lost over the same tiles. {resume_hint}</source>
   <translation>Mehrere Worker von {address} gingen bei denselben Kacheln verloren. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of this machine were lost over the same tiles. {resume_hint}</source>
   <translation>Mehrere Prozesse dieses Rechners gingen bei denselben Kacheln verloren. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Their memory is probably not enough: choose a smaller batch or tile size.</source>
   <translation>Ihr Speicher reicht vermutlich nicht: wählen Sie eine kleinere Batch- oder Kachelgröße.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>{whose} has no workers; waiting for some.</source>
   <translation>{whose} hat keine Worker; es wird auf welche gewartet.</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of {processor} (Metal)</source>
   <translation>GPU von {processor} (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of this Mac (Metal)</source>
   <translation>GPU dieses Macs (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>this Mac</source>
   <translation>dieser Mac</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>CPU with {threads}, {get_cpu_capability}</source>
   <translation>CPU mit {threads}, {get_cpu_capability}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>set up the engine again for the build that fits.</source>
   <translation>richten Sie die Engine erneut ein, für den passenden Build.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>There is no Apple GPU that PyTorch can use here.</source>
   <translation>Es gibt hier keine Apple-GPU, die PyTorch nutzen kann.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or cpu.</source>
   <translation>Wählen Sie das Gerät auto oder cpu.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>This Mac has an Apple GPU, which CUDA does not run on.</source>
   <translation>Dieser Mac hat eine Apple-GPU, auf der CUDA nicht läuft.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or mps.</source>
   <translation>Wählen Sie das Gerät auto oder mps.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs, not for NVIDIA's.</source>
   <translation>das installierte PyTorch ist der Build für GPUs von Intel, nicht von NVIDIA.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>The GPU can't be used: {problem}</source>
   <translation>Die GPU kann nicht verwendet werden: {problem}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>this Mac has no GPU that PyTorch supports.</source>
   <translation>dieser Mac hat keine GPU, die PyTorch unterstützt.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; set up the engine again for the GPU build.</source>
   <translation>es gibt einen NVIDIA-Treiber, aber das installierte PyTorch ist der Build für CPUs; richten Sie die Engine für den GPU-Build erneut ein.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found, and the installed PyTorch is the build for CPUs.</source>
   <translation>es wurde kein NVIDIA-Treiber gefunden, und das installierte PyTorch ist der Build für CPUs.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed torchvision has no code for {name}; set up the engine again for the build that fits.</source>
   <translation>das installierte torchvision hat keinen Code für {name}; richten Sie die Engine erneut ein, für den passenden Build.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs (oneAPI {toolkit}), and no Intel GPU with its driver was found.</source>
   <translation>das installierte PyTorch ist der Build für GPUs von Intel (oneAPI {toolkit}), und es wurde keine Intel-GPU mit Treiber gefunden.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for AMD's GPUs (ROCm {toolkit}), and no AMD GPU with its driver was found.</source>
   <translation>das installierte PyTorch ist der Build für GPUs von AMD (ROCm {toolkit}), und es wurde keine AMD-GPU mit Treiber gefunden.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found.</source>
   <translation>es wurde kein NVIDIA-Treiber gefunden.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA {toolkit}): it may be too old, or all GPUs are hidden from this process.</source>
   <translation>der NVIDIA-Treiber bietet PyTorch (für CUDA {toolkit} gebaut) keine GPU an: er ist vielleicht zu alt, oder alle GPUs sind vor diesem Prozess verborgen.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} ({architecture}).</source>
   <translation>das installierte PyTorch hat keinen Code für {name} ({architecture}).</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is newer than what the installed PyTorch was built for; set up the engine again for the build that fits.</source>
   <translation>{name} (Compute Capability {own}.{own_2}) ist neuer, als wofür das installierte PyTorch gebaut wurde; richten Sie die Engine erneut ein, für den passenden Build.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is older than what the installed PyTorch supports.</source>
   <translation>{name} (Compute Capability {own}.{own_2}) ist älter, als das installierte PyTorch unterstützt.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} (compute capability {own}.{own_2}); set up the engine again for the build that fits.</source>
   <translation>das installierte PyTorch hat keinen Code für {name} (Compute Capability {own}.{own_2}); richten Sie die Engine erneut ein, für den passenden Build.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another name or folder.</source>
   <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is a folder.</source>
   <translation>Die Ausgabe {path} ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a file name.</source>
   <translation>Wählen Sie einen Dateinamen.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is not {name}.</source>
   <translation>Die Ausgabe {path} ist nicht {name}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Give it a name that ends in {endings}.</source>
   <translation>Geben Sie ihr einen Namen, der auf {endings} endet.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is a file.</source>
   <translation>{path} ist eine Datei.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a folder.</source>
   <translation>Wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {path} is not empty.</source>
   <translation>Der Ordner {path} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose an empty or a new folder.</source>
   <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is an input of this run, which would be lost.</source>
   <translation>Die Ausgabe {path} ist eine Eingabe dieses Laufs, die verloren ginge.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another output.</source>
   <translation>Wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} has a “{sign}”, which stands between two names for a layer's file.</source>
   <translation>Die Ausgabe {path} hat ein „{sign}“, das bei einer Layerdatei zwischen zwei Namen steht.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a name without “{sign}”.</source>
   <translation>Wählen Sie einen Namen ohne „{sign}“.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made: {base} is a file.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden: {base} ist eine Datei.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place.</source>
   <translation>Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be written: {reason}.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place, or mend the folder's rights.</source>
   <translation>Wählen Sie einen anderen Ort, oder berichtigen Sie die Rechte des Ordners.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output's name has a character of value 0.</source>
   <translation>Der Name der Ausgabe enthält ein Zeichen mit dem Wert 0.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The name {name} is too long by {excess} bytes: the file system in {folder} takes {most}, also for the files beside it.</source>
   <translation>Der Name {name} ist um {excess} Bytes zu lang: das Dateisystem in {folder} nimmt {most}, auch für die Dateien daneben.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a shorter name.</source>
   <translation>Wählen Sie einen kürzeren Namen.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is no file that can be replaced.</source>
   <translation>Die Ausgabe {path} ist keine Datei, die ersetzt werden kann.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is write-protected.</source>
   <translation>{path} ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} holds something else ({named}), which would be lost.</source>
   <translation>{path} enthält etwas anderes ({named}), das verloren ginge.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another file; in QGIS, “Save to GeoPackage…” adds a layer to one.</source>
   <translation>Wählen Sie eine andere Datei; in QGIS fügt „In GeoPackage speichern…“ einen Layer hinzu.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is open in another program.</source>
   <translation>{path} ist in einem anderen Programm geöffnet.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is there already and is no GeoPackage; it is not replaced.</source>
   <translation>{path} ist schon vorhanden und kein GeoPackage; es wird nicht ersetzt.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made ({reason}).</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Another run is writing {path}.</source>
   <translation>Ein anderer Lauf schreibt {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>GeoParquet can't be written: the library pyarrow is missing.</source>
   <translation>GeoParquet kann nicht geschrieben werden: die Bibliothek pyarrow fehlt.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>Choose an output that ends in .gpkg, which needs no further library. For GeoParquet, install pyarrow in the engine's Python: pip install 'rs-mask[parquet]'.</source>
   <translation>Wählen Sie eine Ausgabe, die auf .gpkg endet; sie braucht keine weitere Bibliothek. Für GeoParquet installieren Sie pyarrow im Python der Engine: pip install 'rs-mask[parquet]'.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{mended#} invalid {noun} of {layer} {verb} mended.</source>
   <translation>{mended#} ungültige {noun} von {layer} {verb} repariert.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{dropped#} {noun} of {layer} {verb} no polygon; left out.</source>
   <translation>{dropped#} {noun} von {layer} {verb} kein Polygon; ausgelassen.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The polygons of {layer} were reprojected from {own} to {wanted}.</source>
   <translation>Die Polygone von {layer} wurden von {own} nach {wanted} umprojiziert.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} ({path}) has no CRS, so it can't be brought into {crs_name}.</source>
   <translation>Der Layer {layer} ({path}) hat kein KBS, kann also nicht nach {crs_name} gebracht werden.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign its CRS in QGIS (Layer &gt; Set CRS, then export it) and try again.</source>
   <translation>Weisen Sie in QGIS sein KBS zu (Layer &gt; KBS setzen, dann exportieren) und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has the CRS {crs_name} and the image {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>Der Layer {layer} hat das KBS {crs_name} und das Bild {crs_name_2}: Koordinaten können nicht vom einen ins andere gebracht werden, da ein lokales KBS keinen Ort auf der Erde hat.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Use a layer and an image of one CRS, or assign the right one in QGIS.</source>
   <translation>Nehmen Sie Layer und Bild in einem KBS, oder weisen Sie in QGIS das richtige zu.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{layer} ({path}) is a table without geometry.</source>
   <translation>{layer} ({path}) ist eine Tabelle ohne Geometrie.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name a layer of polygons.</source>
   <translation>Nennen Sie einen Layer mit Polygonen.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds {kinds}.</source>
   <translation>In {layer} ({path}) gibt es kein Polygon; er enthält {kinds}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds empty geometries.</source>
   <translation>In {layer} ({path}) gibt es kein Polygon; er enthält leere Geometrien.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Draw or choose a layer of polygons.</source>
   <translation>Zeichnen oder wählen Sie einen Layer mit Polygonen.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the path of the polygon layer.</source>
   <translation>Prüfen Sie den Pfad des Polygonlayers.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “;”.</source>
   <translation>Der Layer {path} kann nicht gelesen werden: sein Pfad enthält „;“.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “!”.</source>
   <translation>Der Layer {path} kann nicht gelesen werden: sein Pfad enthält „!“.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Give the file or its folder another name.</source>
   <translation>Geben Sie der Datei oder ihrem Ordner einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} can't be opened as a vector layer ({split}).</source>
   <translation>{path} kann nicht als Vektorlayer geöffnet werden ({split}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Open it in QGIS and export it as GeoPackage.</source>
   <translation>Öffnen Sie es in QGIS und exportieren Sie es als GeoPackage.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} is damaged: the name of a layer in it is no text.</source>
   <translation>{path} ist beschädigt: der Name eines Layers darin ist kein Text.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose an older copy of it.</source>
   <translation>Wählen Sie eine ältere Kopie davon.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer in {path}.</source>
   <translation>In {path} gibt es keinen Layer.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer {layer} in {path}; it holds {list}.</source>
   <translation>In {path} gibt es keinen Layer {layer}; vorhanden sind {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name one of these.</source>
   <translation>Nennen Sie einen davon.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are {list}.</source>
   <translation>Der Layer {layer} hat kein Feld {column}; seine Felder sind {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are none.</source>
   <translation>Der Layer {layer} hat kein Feld {column}; er hat gar keine Felder.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose one of these.</source>
   <translation>Wählen Sie eines davon.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The field {column} of the layer {layer} has a name that is used for something else here.</source>
   <translation>Das Feld {column} des Layers {layer} hat einen Namen, der hier für etwas anderes gebraucht wird.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Copy it to a field with another name (field calculator) and choose that.</source>
   <translation>Kopieren Sie es in ein Feld mit anderem Namen (Feldrechner) und wählen Sie dieses.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} of {path} can't be read ({first}).</source>
   <translation>Der Layer {layer} von {path} kann nicht gelesen werden ({first}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name} ({reason}).</source>
   <translation>Der Layer {layer} kann nicht nach {crs_name} gebracht werden ({reason}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the CRS of both.</source>
   <translation>Prüfen Sie das KBS von beiden.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name}: its coordinates don't fit the CRS that it names.</source>
   <translation>Der Layer {layer} kann nicht nach {crs_name} gebracht werden: seine Koordinaten passen nicht zu dem KBS, das er nennt.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign the right CRS to the layer in QGIS (Layer &gt; Set CRS, then export it).</source>
   <translation>Weisen Sie dem Layer in QGIS das richtige KBS zu (Layer &gt; KBS setzen, dann exportieren).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No pixel is in two splits ({count} compared).</source>
   <translation>Kein Pixel ist in zwei Teilen ({count} verglichen).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The unfinished training set was begun with other parameters, imagery or polygons.</source>
   <translation>Der unfertige Trainingsdatensatz wurde mit anderen Parametern, Bildern oder Polygonen begonnen.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Use the same as before, or choose an empty folder.</source>
   <translation>Nehmen Sie dieselben wie zuvor, oder wählen Sie einen leeren Ordner.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Stopped; nothing was written yet.</source>
   <translation>Angehalten; es wurde noch nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Measuring pixel values</source>
   <translation>Pixelwerte werden gemessen</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are there already.</source>
   <translation>{done#} von {total#} Kacheln sind schon vorhanden.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing tiles</source>
   <translation>Kacheln werden geschrieben</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are written and kept; run again with RESUME to go on.</source>
   <translation>{done#} von {total#} Kacheln sind geschrieben und bleiben erhalten; starten Sie mit RESUME erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing annotations and report</source>
   <translation>Annotationen und Bericht werden geschrieben</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or sharper imagery.</source>
   <translation>Die meisten Objekte sind kleiner als ein Pixel und daher in keiner Kachel: wählen Sie eine kleinere Bodenauflösung oder schärfere Bilder.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{text} The nodata value of {name} is {named}: if objects have that value too, take it away (gdal_translate -a_nodata none, or Layer Properties &gt; Transparency and export).</source>
   <translation>{text} Der Nodata-Wert von {name} ist {named}: haben auch Objekte diesen Wert, entfernen Sie ihn (gdal_translate -a_nodata none, oder Layereigenschaften &gt; Transparenz und exportieren).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and are in no tile.</source>
   <translation>{objects#} Objekte liegen auf Pixeln ohne Daten und sind in keiner Kachel.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and is in no tile.</source>
   <translation>{objects#} Objekte liegen auf Pixeln ohne Daten und sind in keiner Kachel.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and are in no tile.</source>
   <translation>{objects#} Objekt liegt auf Pixeln ohne Daten und ist in keiner Kachel.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and is in no tile.</source>
   <translation>{objects#} Objekt liegt auf Pixeln ohne Daten und ist in keiner Kachel.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile is left: {number#} could not be read, the first: {bad}</source>
   <translation>Es bleibt keine Kachel: {number#} konnten nicht gelesen werden, die erste: {bad}</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The raster is damaged; copy it again.</source>
   <translation>Das Raster ist beschädigt; kopieren Sie es erneut.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile has a usable pixel, so there is no training set.</source>
   <translation>Keine Kachel hat ein brauchbares Pixel, daher gibt es keinen Trainingsdatensatz.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Check the rasters' nodata value and that area and imagery overlap.</source>
   <translation>Prüfen Sie den Nodata-Wert der Raster und ob Fläche und Bilder sich überlappen.</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>in the layer</source>
   <translation>im Layer</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>without a polygon</source>
   <translation>ohne Polygon</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The shares of validation and test are more than 1 together.</source>
   <translation>Die Anteile für Validierung und Test sind zusammen mehr als 1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave at least half for training, e.g. 0.2 and 0.1.</source>
   <translation>Lassen Sie mindestens die Hälfte für das Training, z. B. 0.2 und 0.1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The stride ({stride} pixels) is larger than the tile ({tile_size} pixels), so objects between the tiles would be lost.</source>
   <translation>Die Schrittweite ({stride} Pixel) ist größer als die Kachel ({tile_size} Pixel), Objekte zwischen den Kacheln gingen also verloren.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use a stride of at most the tile size; 0 means no overlap.</source>
   <translation>Nehmen Sie eine Schrittweite von höchstens der Kachelgröße; 0 heißt keine Überlappung.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>A ground size must be more than 0 metres; GSD is {given}.</source>
   <translation>Eine Bodenauflösung muss größer als 0 Meter sein; GSD ist {given}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave it empty, or write it with a point: 0.05.</source>
   <translation>Lassen Sie es leer, oder schreiben Sie es mit Punkt: 0.05.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}: the training set is complete.</source>
   <translation>In {folder} ist nichts fortzusetzen: der Trainingsdatensatz ist vollständig.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}.</source>
   <translation>In {folder} ist nichts fortzusetzen.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose another folder, or run without RESUME.</source>
   <translation>Wählen Sie einen anderen Ordner, oder starten Sie ohne RESUME.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The output folder {folder} is not empty.</source>
   <translation>Der Ausgabeordner {folder} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Run again with RESUME to finish the training set that was begun there.</source>
   <translation>Starten Sie erneut mit RESUME, um den dort begonnenen Trainingsdatensatz zu beenden.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose an empty or new folder; nothing is ever overwritten.</source>
   <translation>Wählen Sie einen leeren oder neuen Ordner; nichts wird je überschrieben.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Opening rasters</source>
   <translation>Raster werden geöffnet</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The raster {path} has {count}, but {path_2} has {number}.</source>
   <translation>Das Raster {path} hat {count}, aber {path_2} hat {number}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Name the bands to use, or leave that raster out.</source>
   <translation>Nennen Sie die zu verwendenden Kanäle, oder lassen Sie dieses Raster weg.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{number#} rasters say nothing about where they lie, e.g. {without}, so polygons can't be told apart by raster.</source>
   <translation>{number#} Raster sagen nicht, wo sie liegen, z. B. {without}, daher lassen sich die Polygone nicht nach Raster trennen.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Georeference them, or annotate one raster at a time.</source>
   <translation>Georeferenzieren Sie sie, oder annotieren Sie ein Raster nach dem anderen.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters differ in pixel type ({list}); values are kept as they are. They should mean the same in all rasters.</source>
   <translation>Die Raster haben verschiedene Pixeltypen ({list}); die Werte bleiben, wie sie sind. Sie sollten in allen Rastern dasselbe bedeuten.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' pixels are {sizes#} to {sizes_2#} m on the ground; with one ground size (GSD) for all, objects would look alike in each.</source>
   <translation>Die Pixel der Raster sind {sizes#} bis {sizes_2#} m groß; mit einer Bodenauflösung (GSD) für alle sähen Objekte in jedem gleich aus.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has no CRS, so it can't be placed on {name}.</source>
   <translation>Der Layer {layer} hat kein KBS, kann also nicht auf {name} gelegt werden.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has the CRS {crs_name} and {name} {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>Der Layer {layer} hat das KBS {crs_name} und {name} {crs_name_2}: Koordinaten können nicht vom einen ins andere gebracht werden, da ein lokales KBS keinen Ort auf der Erde hat.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use polygons and imagery of one CRS, or assign the right one in QGIS.</source>
   <translation>Nehmen Sie Polygone und Bilder in einem KBS, oder weisen Sie in QGIS das richtige zu.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' values have different scales or offsets ({list}), which are not applied: one surface has different values in them. Apply them first (gdal_translate -unscale -ot Float32), or leave out those that differ.</source>
   <translation>Die Werte der Raster haben verschiedene Faktoren oder Versätze ({list}), die nicht angewandt werden: eine Oberfläche hat in ihnen verschiedene Werte. Wenden Sie sie zuerst an (gdal_translate -unscale -ot Float32), oder lassen Sie die abweichenden weg.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The polygons were reprojected from {crs_name} to the CRS of {whose}.</source>
   <translation>Die Polygone wurden von {crs_name} ins KBS der Bilddaten umprojiziert ({whose}).</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{unplaced} has no CRS; the polygons' coordinates were taken for its own.</source>
   <translation>{unplaced} hat kein KBS; die Koordinaten der Polygone wurden für seine eigenen genommen.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The layer {layer} has no polygons.</source>
   <translation>Der Layer {layer} hat keine Polygone.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw the objects first, one polygon each.</source>
   <translation>Zeichnen Sie zuerst die Objekte, je ein Polygon.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {class_field} has {number#} different values, too many for classes.</source>
   <translation>Das Feld {class_field} hat {number#} verschiedene Werte, zu viele für Klassen.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Choose the field that holds the kind of object, or leave it empty for one class.</source>
   <translation>Wählen Sie das Feld mit der Art des Objekts, oder lassen Sie es für eine einzige Klasse leer.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The area layer {layer} has no polygons.</source>
   <translation>Der Flächenlayer {layer} hat keine Polygone.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw where everything was annotated, or leave AREA empty.</source>
   <translation>Zeichnen Sie, wo alles annotiert wurde, oder lassen Sie AREA leer.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {field} of the area holds {wrong}, which is no split.</source>
   <translation>Das Feld {field} der Fläche enthält {wrong}, was kein Teil ist.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Write {list} into it, or leave it empty: then RS Mask decides.</source>
   <translation>Schreiben Sie {list} hinein, oder lassen Sie es leer: dann entscheidet RS Mask.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The class of {empty#} of {count} of {layer} is missing: the field {field} is empty there.</source>
   <translation>{layer} hat {count}, davon {empty#} ohne Klasse: das Feld {field} ist dort leer.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Fill in the class of each object (or delete the object), then run again.</source>
   <translation>Tragen Sie die Klasse jedes Objekts ein (oder löschen Sie das Objekt), und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>A worker wrote {path}, and there is no such file on this computer.</source>
   <translation>Ein Worker hat {path} geschrieben, und auf diesem Rechner gibt es keine solche Datei.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>Choose an output folder that all workers reach under the same path.</source>
   <translation>Wählen Sie einen Ausgabeordner, den alle Worker unter demselben Pfad erreichen.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The imagery is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>Die Bilder sind zu klein, um ganze Kacheln für die Validierung abzuzweigen, daher wurden sie in je einen Streifen für jeden Teil geschnitten; an so wenig gemessene Zahlen sind grob.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The annotated area is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>Die annotierte Fläche ist zu klein, um ganze Kacheln für die Validierung abzuzweigen, daher wurde sie in je einen Streifen für jeden Teil geschnitten; an so wenig gemessene Zahlen sind grob.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by {rule} needs the polygons of AREA, and there are none.</source>
   <translation>Das Aufteilen nach {rule} braucht die Polygone von AREA, und es gibt keine.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Give an area layer, or split by blocks.</source>
   <translation>Geben Sie einen Flächenlayer an, oder teilen Sie nach Blöcken auf.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by a field needs the field's name, and there is none.</source>
   <translation>Das Aufteilen nach einem Feld braucht dessen Namen, und es gibt keinen.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Name the field of AREA that holds train, validation or test.</source>
   <translation>Nennen Sie das Feld von AREA, das train, validation oder test enthält.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The field {split_field} of the area is empty for {number#} of {count}; they were shared out by chance: {train#} for training, {validation#} for validation, {test#} for test.</source>
   <translation>Das Feld {split_field} ist bei {number#} von {count} leer; sie wurden zufällig verteilt: {train#} fürs Training, {validation#} für die Validierung, {test#} für den Test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by whole rasters needs at least two rasters, and there is one.</source>
   <translation>Das Aufteilen nach ganzen Rastern braucht mindestens zwei Raster, und es gibt eines.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Split by blocks, or add rasters.</source>
   <translation>Teilen Sie nach Blöcken auf, oder fügen Sie Raster hinzu.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>There is no tile for {names}.</source>
   <translation>Für {names} gibt es keine Kachel.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>No object of {list} came into {names}.</source>
   <translation>Kein Objekt von {list} kam in {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels lays {laid#} tiles over the rasters, and the most that can be planned is {most_laid#}.</source>
   <translation>Eine Schrittweite von {stride} Pixeln legt {laid#} Kacheln über die Raster; höchstens {most_laid#} lassen sich planen.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), a coarser ground size, or smaller rasters.</source>
   <translation>Wählen Sie eine größere Schrittweite (die halbe Kachelgröße zeigt jeden Ort viermal), eine gröbere Bodenauflösung oder kleinere Raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels with tiles of {tile_size} pixels asks for about {tiles#} tiles, which need about {needed}, but only {size_text} are free in {nearest_folder}.</source>
   <translation>Eine Schrittweite von {stride} Pixeln bei Kacheln von {tile_size} Pixeln verlangt etwa {tiles#} Kacheln, die etwa {needed} brauchen, aber in {nearest_folder} sind nur {size_text} frei.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), smaller tiles, or a smaller part of the raster.</source>
   <translation>Wählen Sie eine größere Schrittweite (die halbe Kachelgröße zeigt jeden Ort viermal), kleinere Kacheln oder einen kleineren Teil des Rasters.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>{count} ({train#} for training, {validation#} for validation, {test#} for test), about {size_text} on disk.</source>
   <translation>{count} ({train#} fürs Training, {validation#} für die Validierung, {test#} für den Test), etwa {size_text} auf der Platte.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>The training set needs about {size_text}, but only {size_text_2} are free in {base}.</source>
   <translation>Der Trainingsdatensatz braucht etwa {size_text}, aber in {base} sind nur {size_text_2} frei.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose another disk, a larger stride, or a smaller area.</source>
   <translation>Wählen Sie eine andere Platte, eine größere Schrittweite oder eine kleinere Fläche.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} none lies on the imagery.</source>
   <translation>{count}, aber nichts davon liegt auf den Bildern.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both layers, and that they show the same place.</source>
   <translation>Prüfen Sie das KBS beider Layer und ob sie denselben Ort zeigen.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>The annotated area does not overlap the imagery.</source>
   <translation>Die annotierte Fläche überlappt die Bilder nicht.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both, or leave AREA empty.</source>
   <translation>Prüfen Sie das KBS von beiden, oder lassen Sie AREA leer.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} on the imagery none lies inside the annotated area.</source>
   <translation>{count} auf den Bildern, aber nichts davon liegt in der annotierten Fläche.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the AREA layer, or leave it empty.</source>
   <translation>Prüfen Sie den Layer AREA, oder lassen Sie ihn leer.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms: there are no objects.</source>
   <translation>Kein Ausschnitt zoomt: es gibt keine Objekte.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % of the crops zoom out, up to {most#} times: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>{value#} % der Ausschnitte zoomen heraus, bis zu {most#}-mal: die längsten Objekte haben {longest#} Pixel, Ausschnitte {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>Kein Ausschnitt zoomt heraus: die längsten Objekte haben {longest#} Pixel, Ausschnitte {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: crops show tiles of {tile} pixels nearly whole.</source>
   <translation>Kein Ausschnitt zoomt heraus: Ausschnitte zeigen Kacheln von {tile} Pixeln fast ganz.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: typical objects of {typical#} pixels would vanish.</source>
   <translation>Kein Ausschnitt zoomt heraus: typische Objekte von {typical#} Pixeln würden verschwinden.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>None zooms in: few objects are below {small_side#} pixels.</source>
   <translation>Keiner zoomt hinein: wenige Objekte sind unter {small_side#} Pixeln.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % zoom in, up to {most#} times: {value_2#} % of {whose} objects are below {small_side#} pixels.</source>
   <translation>{value#} % zoomen hinein, bis zu {most#}-mal: {value_2#} % {whose} Objekte sind unter {small_side#} Pixeln.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {change} is not name=value with one of the names {list}.</source>
   <translation>Die Änderung der Augmentation {change} ist nicht name=wert mit einem der Namen {list}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Write for example paste_share=0.5, or leave the changes empty.</source>
   <translation>Schreiben Sie zum Beispiel paste_share=0.5, oder lassen Sie die Änderungen leer.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's scale_low {scale_low#} is greater than its scale_high {scale_high#}.</source>
   <translation>Das scale_low {scale_low#} der Augmentation ist größer als ihr scale_high {scale_high#}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example scale_low=0.5, scale_high=2.</source>
   <translation>Ändern Sie beide, zum Beispiel scale_low=0.5, scale_high=2.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's zoom_out_share {zoom_out_share#} and zoom_in_share {zoom_in_share#} are more than all crops together.</source>
   <translation>Das zoom_out_share {zoom_out_share#} und das zoom_in_share {zoom_in_share#} der Augmentation sind mehr als alle Ausschnitte zusammen.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example zoom_out_share=0.3, zoom_in_share=0.3.</source>
   <translation>Ändern Sie beide, zum Beispiel zoom_out_share=0.3, zoom_in_share=0.3.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {name}={text} must be {wanted} (the names are {list}).</source>
   <translation>Die Änderung der Augmentation {name}={text} muss {wanted} sein (die Namen sind {list}).</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Correct the number, or leave the change out to keep the preset's.</source>
   <translation>Berichtigen Sie die Zahl, oder lassen Sie die Änderung weg, um die der Voreinstellung zu behalten.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>The scores are the network's own, not calibrated: {why_not}.</source>
   <translation>Die Scores sind die rohen des Netzes, nicht kalibriert: {why_not}.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>A score of 0.80 now means that about 8 of 10 such objects are right (calibration error on validation {error_after#}, before {error_before#}).</source>
   <translation>Ein Score von 0.80 heißt nun, dass etwa 8 von 10 solcher Objekte richtig sind (Kalibrierungsfehler der Validierung {error_after#}, vorher {error_before#}).</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>calibrating did not make them better</source>
   <translation>das Kalibrieren machte sie nicht besser</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>too few {kind} ones were found on validation: {count}, {fewest} are needed to tell</source>
   <translation>zu wenige {kind} wurden in der Validierung gefunden: {count}, {fewest} sind nötig, um es zu sagen</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>all that was found is in one validation tile, two are needed to tell</source>
   <translation>alles Gefundene liegt in einer Validierungskachel, zwei sind nötig, um es zu sagen</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}: mask AP {ap#}, AP50 {ap50#}.</source>
   <translation>{optimizer}, Wiederholung {repeat}: Masken-AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}, failed: {reason}</source>
   <translation>{optimizer}, Wiederholung {repeat}, ist gescheitert: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished.</source>
   <translation>{number} von {number_2} Trainings sind fertig.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished. Run it again with RESUME to go on.</source>
   <translation>{number} von {number_2} Trainings sind fertig. Starten Sie mit RESUME erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>No training of the comparison succeeded; the last one: {reason}</source>
   <translation>Kein Training des Vergleichs gelang; das letzte: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Try 'train' with one optimizer first.</source>
   <translation>Versuchen Sie zuerst 'train' mit einem Optimierer.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>The training set {folder} {lacking}, so nothing says which optimizer is better.</source>
   <translation>Der Trainingsdatensatz {folder} {lacking}, daher sagt nichts, welcher Optimierer besser ist.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Make one with a larger VALIDATION_SHARE.</source>
   <translation>Erstellen Sie einen mit größerem VALIDATION_SHARE.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{title} could not be trained: {text}</source>
   <translation>{title} konnte nicht trainiert werden: {text}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{hint} Finished trainings are kept: run it again with RESUME.</source>
   <translation>{hint} Fertige Trainings bleiben erhalten: starten Sie mit RESUME erneut.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Measuring the best model</source>
   <translation>Das beste Modell wird gemessen</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>that are no annotations</source>
   <translation>die keine Annotationen sind</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of an image that the set does not have</source>
   <translation>eines Bildes, das der Datensatz nicht hat</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without a class</source>
   <translation>ohne Klasse</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of a class that the set does not have</source>
   <translation>einer Klasse, die der Datensatz nicht hat</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>outside their image</source>
   <translation>außerhalb ihres Bildes</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without an area</source>
   <translation>ohne Fläche</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>exactly like another of the same class</source>
   <translation>genau wie ein anderes derselben Klasse</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>in images of another size than the set says</source>
   <translation>in Bildern anderer Größe, als der Datensatz sagt</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} was left out: {reasons}.</source>
   <translation>{total#} von {count} wurde ausgelassen: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} were left out: {reasons}.</source>
   <translation>{total#} von {count} wurden ausgelassen: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} left out: the set gives another size than the file has, and not the same ratio.</source>
   <translation>{count} ausgelassen: der Datensatz gibt eine andere Größe an, als die Datei hat, und nicht dasselbe Seitenverhältnis.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} another size than the set says (turned by EXIF, or resized): the outlines were fitted to it.</source>
   <translation>{count} eine andere Größe, als der Datensatz sagt (durch EXIF gedreht oder verkleinert): die Umrisse wurden daran angepasst.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw it: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} einen Vermerk, gedreht oder gespiegelt gezeigt zu werden (EXIF), und keine Größe sagt, wie herum der Annotierende es sah: die Umrisse gelten für das Bild, wie es {how} ist. Liegen sie falsch, drehen Sie die Bilder mit einem anderen Programm, sodass sie keinen solchen Vermerk haben, und annotieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw them: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} einen Vermerk, gedreht oder gespiegelt gezeigt zu werden (EXIF), und keine Größe sagt, wie herum der Annotierende sie sah: die Umrisse gelten für das Bild, wie es {how} ist. Liegen sie falsch, drehen Sie die Bilder mit einem anderen Programm, sodass sie keinen solchen Vermerk haben, und annotieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} no readable outline: the box stands in for it, and masks learned from boxes are boxes.</source>
   <translation>{count} keinen lesbaren Umriss: das Rechteck steht dafür, und aus Rechtecken gelernte Masken sind Rechtecke.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>1 outline reached outside its image and ends at the edge now.</source>
   <translation>1 Umriss reichte über sein Bild hinaus und endet nun am Rand.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{cut#} outlines reached outside their images and end at the edges now.</source>
   <translation>{cut#} Umrisse reichten über ihre Bilder hinaus und enden nun an den Rändern.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>The imagery has no valid pixel inside the annotated area.</source>
   <translation>Die Bilder haben in der annotierten Fläche kein gültiges Pixel.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>Check the nodata value and that imagery and area overlap.</source>
   <translation>Prüfen Sie den Nodata-Wert und ob Bilder und Fläche sich überlappen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>No image in {folder} has the size that its annotations are made for.</source>
   <translation>Kein Bild in {folder} hat die Größe, für die seine Annotationen gemacht sind.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Put the images into the folder that were annotated.</source>
   <translation>Legen Sie die Bilder in den Ordner, die annotiert wurden.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>There are no annotations in {folder}.</source>
   <translation>In {folder} gibt es keine Annotationen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A training set is a folder that 'annotate' wrote, or one with COCO instances (.json).</source>
   <translation>Ein Trainingsdatensatz ist ein Ordner, den 'annotate' geschrieben hat, oder einer mit COCO-Instanzen (.json).</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as {split}: {names}.</source>
   <translation>Zwei Annotationsdateien dienen als {split}: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as the whole set: {names}.</source>
   <translation>Zwei Annotationsdateien dienen als ganzer Datensatz: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Keep one, or put train, val or test into their names.</source>
   <translation>Behalten Sie eine, oder setzen Sie train, val oder test in ihre Namen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A category of the annotations in {folder} has no id.</source>
   <translation>Eine Kategorie der Annotationen in {folder} hat keine Nummer (id).</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export them again.</source>
   <translation>Exportieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Class {key} is {known} in one annotation file of {folder} and {name} in another.</source>
   <translation>Die Klasse {key} ist {known} in einer Annotationsdatei von {folder} und {name} in einer anderen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export the splits together, with the same classes.</source>
   <translation>Exportieren Sie die Teile zusammen, mit denselben Klassen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The annotations in {folder} have no objects.</source>
   <translation>Die Annotationen in {folder} haben keine Objekte.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Annotate some first.</source>
   <translation>Annotieren Sie zuerst einige.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The training set has one image only, so none is left for validation.</source>
   <translation>Der Trainingsdatensatz hat nur ein Bild, also bleibt keines für die Validierung.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Add at least one more image.</source>
   <translation>Fügen Sie mindestens ein weiteres Bild hinzu.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The training set {folder} has no {split} tiles; it has: {list}.</source>
   <translation>Der Trainingsdatensatz {folder} hat keine Kacheln für {split}; er hat: {list}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Choose one of these, or make a set with such tiles.</source>
   <translation>Wählen Sie einen davon, oder erstellen Sie einen Datensatz mit solchen Kacheln.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Image {place} of {path} has no id or no file name.</source>
   <translation>Das Bild {place} von {path} hat keine id oder keinen Dateinamen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again.</source>
   <translation>Exportieren Sie den Datensatz erneut.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Two images of {path} have the id {double}.</source>
   <translation>Zwei Bilder von {path} haben die id {double}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again, or remove one.</source>
   <translation>Exportieren Sie den Datensatz erneut, oder entfernen Sie eines.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The annotations {path} can't be read: {reason}.</source>
   <translation>Die Annotationen {path} können nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Copy the training set again, or make it anew.</source>
   <translation>Kopieren Sie den Trainingsdatensatz erneut, oder erstellen Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The file {path} holds no COCO instances.</source>
   <translation>Die Datei {path} enthält keine COCO-Instanzen.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>It needs the lists images, annotations and categories.</source>
   <translation>Sie braucht die Listen images, annotations und categories.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>then run again with the same settings and RESUME; finished tiles are kept.</source>
   <translation>dann starten Sie mit denselben Einstellungen und RESUME erneut; fertige Kacheln bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The disk is full, so the training set in {folder} is not finished.</source>
   <translation>Die Platte ist voll, daher ist der Trainingsdatensatz in {folder} nicht fertig.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Free some space, {then}</source>
   <translation>Schaffen Sie Platz, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The training set in {folder} can't be written: {reason}.</source>
   <translation>Der Trainingsdatensatz in {folder} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Check the free space, the folder's rights and the connection to its drive, {then}</source>
   <translation>Prüfen Sie den freien Platz, die Rechte des Ordners und die Verbindung zum Laufwerk, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {file_name} is missing below {root}.</source>
   <translation>Das Bild {file_name} fehlt unter {root}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Copy the images into the folder of the annotations.</source>
   <translation>Kopieren Sie die Bilder in den Ordner der Annotationen.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>There are two images {wanted}: {scored} and {scored_2}.</source>
   <translation>Es gibt zwei Bilder {wanted}: {scored} und {scored_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Give the images different names, or remove one.</source>
   <translation>Geben Sie den Bildern verschiedene Namen, oder entfernen Sie eines.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} can't be read: {reason}.</source>
   <translation>Das Bild {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} holds no pixels but points to other files.</source>
   <translation>Das Bild {path} enthält keine Pixel, sondern verweist auf andere Dateien.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Export it as GeoTIFF, PNG or JPEG.</source>
   <translation>Exportieren Sie es als GeoTIFF, PNG oder JPEG.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} is {dtype}, but {path_2} is {dtype_2}.</source>
   <translation>Das Bild {path} ist {dtype}, aber {path_2} ist {dtype_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same pixel type.</source>
   <translation>Alle Bilder eines Trainingsdatensatzes brauchen denselben Pixeltyp.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} has {count}, but {path_2} has {number}.</source>
   <translation>Das Bild {path} hat {count}, aber {path_2} hat {number}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same bands.</source>
   <translation>Alle Bilder eines Trainingsdatensatzes brauchen dieselben Kanäle.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Replace the image.</source>
   <translation>Ersetzen Sie das Bild.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>{folder} is a file, not a training set's folder.</source>
   <translation>{folder} ist eine Datei, nicht der Ordner eines Trainingsdatensatzes.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder.</source>
   <translation>Wählen Sie den Ordner.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>There is no training set at {folder}.</source>
   <translation>In {folder} ist kein Trainingsdatensatz.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder that 'annotate' wrote, or a folder with COCO annotations.</source>
   <translation>Wählen Sie den Ordner, den 'annotate' geschrieben hat, oder einen Ordner mit COCO-Annotationen.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set in {folder} is unfinished.</source>
   <translation>Der Trainingsdatensatz in {folder} ist unfertig.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Run 'annotate' again with the same parameters and RESUME.</source>
   <translation>Führen Sie 'annotate' mit denselben Parametern und RESUME erneut aus.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Make the training set again with 'annotate'.</source>
   <translation>Erstellen Sie den Trainingsdatensatz mit 'annotate' erneut.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} can't be read: {reason}.</source>
   <translation>Die Beschreibung {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} has no format version.</source>
   <translation>Die Beschreibung {path} nennt keine Formatversion.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Der Trainingsdatensatz hat das Format {version}, das neuer ist, als dieses RS Mask liest ({format_version}).</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} is damaged: {reason}.</source>
   <translation>Die Beschreibung {path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names an unknown split: {unknown}.</source>
   <translation>Die Beschreibung {path} nennt einen unbekannten Teil: {unknown}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names no annotations.</source>
   <translation>Die Beschreibung {path} nennt keine Annotationen.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The annotations of {split} are missing in {folder}: {file}.</source>
   <translation>Die Annotationen von {split} fehlen in {folder}: {file}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The images of {split} are missing in {folder}: {images}.</source>
   <translation>Die Bilder von {split} fehlen in {folder}: {images}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>The file {path} can't be read: {reason}.</source>
   <translation>Die Datei {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>Check its rights, or copy it anew.</source>
   <translation>Prüfen Sie ihre Rechte, oder kopieren Sie sie neu.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>{units_text} can't be shared among so many splits: {empty} empty.</source>
   <translation>{units_text} lassen sich nicht auf so viele Teile verteilen: {empty} leer.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>Class {name} is in {units_text} only, too few to be in every split.</source>
   <translation>Die Klasse {name} kommt zu selten vor ({units_text}), um in jedem Teil zu sein.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the imagery</source>
   <translation>außerhalb der Bilder</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the annotated area</source>
   <translation>außerhalb der annotierten Fläche</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>only pieces below the minimum visible share</source>
   <translation>nur Stücke unter dem kleinsten sichtbaren Anteil</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>in tiles left out</source>
   <translation>in weggelassenen Kacheln</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>smaller than a pixel</source>
   <translation>kleiner als ein Pixel</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>on pixels without data</source>
   <translation>auf Pixeln ohne Daten</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>unreadable imagery</source>
   <translation>unlesbare Bilder</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>of these, nowhere whole</source>
   <translation>davon nirgends ganz</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} is written.</source>
   <translation>Geschrieben: {tiles}, {objects}.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} are written.</source>
   <translation>Geschrieben: {tiles}, {objects}.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>Features that are in no tile, {why}: {n#}.</source>
   <translation>Objekte, die in keiner Kachel sind, {why}: {n#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Reading the layers</source>
   <translation>Layer werden gelesen</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>There is no true object {where}, so nothing can be measured.</source>
   <translation>Es gibt kein wahres Objekt {where}, daher kann nichts gemessen werden.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Check the truth layer and the area, and their CRS.</source>
   <translation>Prüfen Sie den Layer der wahren Objekte, die Fläche und deren KBS.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object.</source>
   <translation>Der Layer der Detektionen hat kein Objekt.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object inside the area.</source>
   <translation>Der Layer der Detektionen hat kein Objekt in der Fläche.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Matching objects</source>
   <translation>Objekte werden zugeordnet</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the layers</source>
   <translation>Layer werden geschrieben</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{matched#} of {count} found at IoU {iou#}, {missed#} missed, {extra#} extra. AP50 {outputs#}, AP {outputs_2#}, precision {outputs_3#}, recall {outputs_4#}, F1 {outputs_5#}.</source>
   <translation>{count}, davon {matched#} bei IoU {iou#} gefunden, {missed#} übersehen, {extra#} überzählig. AP50 {outputs#}, AP {outputs_2#}, Precision {outputs_3#}, Recall {outputs_4#}, F1 {outputs_5#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Scores differ by {calibration_error#} on average from the share of such detections that are right (calibration error).</source>
   <translation>Die Scores weichen im Mittel um {calibration_error#} vom Anteil richtiger Detektionen ab (Kalibrierungsfehler).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Outlines of what was found: boundary IoU {boundary_iou#}, {distance} from the true ones on average (PoLiS), {hausdorff#} where they are farthest (Hausdorff), {vertices#} vertices an object (true ones: {truth_vertices#}), {right_angles#} % right angles (true ones: {truth_right_angles#} %).</source>
   <translation>Umrisse des Gefundenen: Rand-IoU {boundary_iou#}, im Mittel {distance} von den wahren (PoLiS), {hausdorff#} an der fernsten Stelle (Hausdorff), {vertices#} Stützpunkte je Objekt (wahre: {truth_vertices#}), {right_angles#} % rechte Winkel (wahre: {truth_right_angles#} %).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>AP counts the detections of the layer only, whose lowest score is {lowest#}; a training's AP counts all that were found: compare it with a layer of SCORE 0.</source>
   <translation>Die AP zählt nur die Detektionen des Layers, dessen kleinster Score {lowest#} ist; die AP eines Trainings zählt alles Gefundene: vergleichen Sie sie mit einem Layer mit SCORE 0.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The layers and the report can't both be {report}.</source>
   <translation>Layer und Bericht können nicht beide {report} sein.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Choose another name for one of them.</source>
   <translation>Wählen Sie für eines davon einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>No true object lies where the detections are. Check the CRS of both layers, and that they show the same place.</source>
   <translation>Kein wahres Objekt liegt dort, wo die Detektionen sind. Prüfen Sie das KBS beider Layer und ob sie denselben Ort zeigen.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{sum#} of {number#} true objects lie beside the detections and count as missed. If that ground was not searched, give the searched one as AREA.</source>
   <translation>{sum#} von {number#} wahren Objekten liegen neben den Detektionen und zählen als übersehen. Wurde dort nicht gesucht, geben Sie die abgesuchte Fläche als AREA an.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no tiles.</source>
   <translation>Der Teil {split} von {folder} hat keine Kacheln.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split.</source>
   <translation>Wählen Sie einen anderen Teil.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no object of the model's classes, so nothing can be measured.</source>
   <translation>Der Teil {split} von {folder} hat kein Objekt der Klassen des Modells, daher kann nichts gemessen werden.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split, or annotate some objects there.</source>
   <translation>Wählen Sie einen anderen Teil, oder annotieren Sie dort einige Objekte.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>No tile of the split {split} can be read. {unreadable}</source>
   <translation>Keine Kachel des Teils {split} kann gelesen werden. {unreadable}</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's bands.</source>
   <translation>Wählen Sie einen Trainingsdatensatz mit den Kanälen des Modells.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>{sentence} It counts as a tile in which nothing was found.</source>
   <translation>{sentence} Sie zählt als Kachel, in der nichts gefunden wurde.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring on: {describe_device}.</source>
   <translation>Gemessen wird auf: {describe_device}.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The workers of {scheduler} search the tiles.</source>
   <translation>Die Worker von {scheduler} suchen die Kacheln ab.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles are {dtype}, the model was trained on {dtype_2}: its accuracy here says little about imagery of its own kind.</source>
   <translation>Die Kacheln sind {dtype}, das Modell wurde an {dtype_2} trainiert: seine Genauigkeit hier sagt wenig über Bilder seiner eigenen Art.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles have a ground size of {list} m, the model was trained at {gsd#} m. Detection resamples imagery to the model's ground size; here tiles are measured as they are.</source>
   <translation>Die Kacheln haben eine Bodenauflösung von {list} m, das Modell wurde bei {gsd#} m trainiert. Beim Erkennen werden Bilder auf die Bodenauflösung des Modells umgerechnet; hier werden Kacheln gemessen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model finds {list}, the training set has {list_2}: nothing in common.</source>
   <translation>Das Modell findet {list}, der Trainingsdatensatz hat {list_2}: nichts gemeinsam.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's classes.</source>
   <translation>Wählen Sie einen Trainingsdatensatz mit den Klassen des Modells.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model doesn't know {list}; their objects are not counted.</source>
   <translation>Das Modell kennt {list} nicht; deren Objekte werden nicht gezählt.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Only one of the layers has a class field; objects are compared without classes.</source>
   <translation>Nur einer der Layer hat ein Klassenfeld; Objekte werden ohne Klassen verglichen.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections have no field {score_field}: all count as equally sure.</source>
   <translation>Die Detektionen haben kein Feld {score_field}: alle zählen als gleich sicher.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Classes that the truth does not know: {list}.</source>
   <translation>Klassen, die die Wahrheit nicht kennt: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>No true object of these classes lies in the area: {list}.</source>
   <translation>In der Fläche liegt kein wahres Objekt dieser Klassen: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections layer has no CRS; its coordinates are taken as the {name}'s ({crs_name}).</source>
   <translation>Der Layer der Detektionen hat kein KBS; seine Koordinaten gelten als die von {name} ({crs_name}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The {name} {reference} has no CRS, but the detections are in {crs_name}.</source>
   <translation>{name} {reference} hat kein KBS, aber die Detektionen sind in {crs_name}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>There is no polygon in {reference}.</source>
   <translation>In {reference} gibt es kein Polygon.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Draw the area.</source>
   <translation>Zeichnen Sie die Fläche.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections' classes ({first_names}) and the truth's ({first_names_2}) have none in common.</source>
   <translation>Die Klassen der Detektionen ({first_names}) und die der Wahrheit ({first_names_2}) haben keine gemeinsam.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the classes of one layer.</source>
   <translation>Lassen Sie CLASS_FIELD leer, um ohne Klassen zu vergleichen, wählen Sie andere Felder, oder benennen Sie die Klassen eines Layers um.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The score field {name} of {reference} holds something that is no number.</source>
   <translation>Das Scorefeld {name} von {reference} enthält etwas, das keine Zahl ist.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Choose the field that holds the score, or leave it empty.</source>
   <translation>Wählen Sie das Feld mit dem Score, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; they count as least sure.</source>
   <translation>{count#} Detektionen haben im Feld {name} keinen Score; sie zählen als am wenigsten sicher.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} Detektionen haben im Feld {name} keinen Score; sie zählen als am wenigsten sicher.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; they count as least sure.</source>
   <translation>{count#} Detektion hat im Feld {name} keinen Score; sie zählt als am wenigsten sicher.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} Detektion hat im Feld {name} keinen Score; sie zählt als am wenigsten sicher.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The CRS of {reference} can't be read ({reason}).</source>
   <translation>Das KBS von {reference} kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>The layers can't be written to {path}: {reason}.</source>
   <translation>Die Layer können nicht nach {path} geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>Close the layer in other programs, or choose another place.</source>
   <translation>Schließen Sie den Layer in anderen Programmen, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}</source>
   <translation>{best} liegt {mean#} AP über {other}</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>one repeat can't tell whether another seed would turn it round</source>
   <translation>eine Wiederholung sagt nicht, ob ein anderer Startwert es umkehren würde</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the {repeats} repeats differ as much among themselves</source>
   <translation>die {repeats} Wiederholungen unterscheiden sich untereinander ebenso sehr</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tile is</source>
   <translation>Kachel ist</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tiles are</source>
   <translation>Kacheln sind</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{images#} validation {tiles} too few to tell what others would say</source>
   <translation>{images#} Validierungs-{tiles} zu wenig, um zu sagen, was andere ergäben</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the choice of validation images alone could explain it</source>
   <translation>allein die Auswahl der Validierungsbilder könnte es erklären</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, more than repeats and images explain by chance.</source>
   <translation>{best} liegt {mean#} AP über {other}, mehr als Wiederholungen und Bilder durch Zufall erklären.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {reasons}.</source>
   <translation>{best} liegt {mean#} AP über {other}, was sich nicht von Rauschen trennen lässt: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {first}, and {second}.</source>
   <translation>{best} liegt {mean#} AP über {other}, was sich nicht von Rauschen trennen lässt: {first}, und {second}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>The annotations of the split can't be read: {reason}.</source>
   <translation>Die Annotationen des Teils können nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>They must be COCO instances with the size of every image.</source>
   <translation>Es müssen COCO-Instanzen mit der Größe jedes Bildes sein.</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in images left out: they overlap another split</source>
   <translation>in weggelassenen Bildern: sie überlappen einen anderen Teil</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>of these, boxes in place of outlines</source>
   <translation>davon Rechtecke statt Umrissen</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in the other set</source>
   <translation>im anderen Datensatz</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>kept to be ignored (crowds)</source>
   <translation>behalten, ohne zu zählen (Gruppen)</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>ignored objects were left out</source>
   <translation>ignorierte Objekte wurden ausgelassen</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} has {width} × {height} pixels.</source>
   <translation>Die Maske {path} hat {width} × {height} Pixel.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>Export the set again in chips of some thousand pixels.</source>
   <translation>Exportieren Sie den Datensatz erneut in Kacheln von einigen Tausend Pixeln.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} can't be read: {reason}.</source>
   <translation>Die Maske {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} holds no whole numbers.</source>
   <translation>Die Maske {path} enthält keine ganzen Zahlen.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>pixels lie in two objects and went to the smaller</source>
   <translation>Pixel liegen in zwei Objekten und gingen an das kleinere</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>objects have no pixel of their own and were left out</source>
   <translation>Objekte haben kein eigenes Pixel und wurden ausgelassen</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.</source>
   <translation>{folder} hat keine Ordner JPEGImages, SegmentationObject und SegmentationClass.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Choose the folder of a set with instance masks.</source>
   <translation>Wählen Sie den Ordner eines Datensatzes mit Instanzmasken.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>The mask {mask} has no class mask.</source>
   <translation>Die Maske {mask} hat keine Klassenmaske.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Put it into {classes} under the same name.</source>
   <translation>Legen Sie sie unter demselben Namen in {classes}.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{mask} and {class_mask} differ in size.</source>
   <translation>{mask} und {class_mask} haben verschiedene Größen.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>The image {source} can't be read: {reason}.</source>
   <translation>Das Bild {source} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>Replace it.</source>
   <translation>Ersetzen Sie es.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>{folder} has no folders 'images' and 'labels'.</source>
   <translation>{folder} hat keine Ordner 'images' und 'labels'.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Choose the folder of a set exported as RCNN Masks.</source>
   <translation>Wählen Sie den Ordner eines als RCNN Masks exportierten Datensatzes.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>There are no class folders in {labels}.</source>
   <translation>In {labels} gibt es keine Klassenordner.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export the set as RCNN Masks.</source>
   <translation>Exportieren Sie den Datensatz als RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>The splits are those before the names of the images.</source>
   <translation>Die Teile sind die, die vor den Bildnamen stehen.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export it again.</source>
   <translation>Exportieren Sie ihn erneut.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The set {folder} names no images that exist.</source>
   <translation>Der Datensatz {folder} nennt keine vorhandenen Bilder.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Check the lines train:, val: and test: in its .yaml file.</source>
   <translation>Prüfen Sie die Zeilen train:, val: und test: in seiner .yaml-Datei.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The outlines are in pixels, not in shares of the image.</source>
   <translation>Die Umrisse sind in Pixeln, nicht in Anteilen des Bildes.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The file {path} can't be read: {said}.</source>
   <translation>Die Datei {path} kann nicht gelesen werden: {said}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>There is no .yaml file with class names in {folder}.</source>
   <translation>In {folder} gibt es keine .yaml-Datei mit Klassennamen.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Choose the folder that holds data.yaml.</source>
   <translation>Wählen Sie den Ordner, der data.yaml enthält.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The class names in the .yaml file of {folder} are no list.</source>
   <translation>Die Klassennamen in der .yaml-Datei von {folder} sind keine Liste.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Write names: [house, tree], or a line 0: house for each class.</source>
   <translation>Schreiben Sie names: [house, tree], oder eine Zeile 0: house je Klasse.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>The format {format} is only read.</source>
   <translation>Das Format {format} wird nur gelesen.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Choose another format.</source>
   <translation>Wählen Sie ein anderes Format.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>then run it again; the unfinished export was removed.</source>
   <translation>dann starten Sie erneut; der unfertige Export wurde entfernt.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Stopped; the unfinished export was removed. Run it again.</source>
   <translation>Angehalten; der unfertige Export wurde entfernt. Starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count#} {what}: this format can't hold that.</source>
   <translation>{count#} {what}: dieses Format kann das nicht fassen.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} is in {folder}.</source>
   <translation>In {folder}: {count}, {count_2}.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} are in {folder}.</source>
   <translation>In {folder}: {count}, {count_2}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There is no folder {root}.</source>
   <translation>Es gibt keinen Ordner {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the folder of the training set.</source>
   <translation>Wählen Sie den Ordner des Trainingsdatensatzes.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The format {format} is only written.</source>
   <translation>Das Format {format} wird nur geschrieben.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose another.</source>
   <translation>Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There are no images in {root}.</source>
   <translation>In {root} gibt es keine Bilder.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the set's top folder.</source>
   <translation>Wählen Sie den obersten Ordner des Datensatzes.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>then run it again; the unfinished set was removed.</source>
   <translation>dann starten Sie erneut; der unfertige Datensatz wurde entfernt.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Stopped; the unfinished set was removed. Run it again.</source>
   <translation>Angehalten; der unfertige Datensatz wurde entfernt. Starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{split}: {images} with {count}.</source>
   <translation>{split}: {images}, {count}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {path} lies outside the set {root}.</source>
   <translation>Das Bild {path} liegt außerhalb des Datensatzes {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copy it into the folder.</source>
   <translation>Kopieren Sie es in den Ordner.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Checking annotations</source>
   <translation>Annotationen werden geprüft</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} named for two splits and counted for the first only.</source>
   <translation>{twins} für zwei Teile genannt und nur für den ersten gezählt.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} the name of another and became one with it.</source>
   <translation>{twins} den Namen einer anderen und wurde eins mit ihr.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. {list}</source>
   <translation>Kein Objekt des Datensatzes in {root} ist brauchbar. {list}</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. It has no annotations.</source>
   <translation>Kein Objekt des Datensatzes in {root} ist brauchbar. Er hat keine Annotationen.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Check that this is the folder and the format that the other tool wrote.</source>
   <translation>Prüfen Sie, ob das der Ordner und das Format sind, die das andere Programm geschrieben hat.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images are not georeferenced: they are split image by image.</source>
   <translation>Die Bilder sind nicht georeferenziert: sie werden Bild für Bild aufgeteilt.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The set names images for {list}; {count} divided among the other splits.</source>
   <translation>Der Datensatz nennt Bilder für {list}; {count} auf die anderen Teile verteilt.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{overlapping} those of another split and had to go, so that validation is of places that training has not seen.</source>
   <translation>{overlapping} die eines anderen Teils und mussten weg, damit die Validierung Orte zeigt, die das Training nicht gesehen hat.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copying images</source>
   <translation>Bilder werden kopiert</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The splits are those of the other set.</source>
   <translation>Die Teile sind die des anderen Datensatzes.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images were split by places where they are georeferenced, else one by one.</source>
   <translation>Die Bilder wurden nach Orten aufgeteilt, wo sie georeferenziert sind, sonst einzeln.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {source} is not there any more.</source>
   <translation>Das Bild {source} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Put it back.</source>
   <translation>Legen Sie es zurück.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Training tiles: {text}</source>
   <translation>Trainingskacheln: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>There is no object in the {count} of {folder}.</source>
   <translation>In {folder} gibt es kein Objekt ({count}).</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Check that the annotations lie over the imagery and make the training set again.</source>
   <translation>Prüfen Sie, ob die Annotationen auf den Bildern liegen, und erstellen Sie den Trainingsdatensatz erneut.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>{count} with {count_2}.</source>
   <translation>{count}, {count_2}.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Validation tiles: {text}</source>
   <translation>Validierungskacheln: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>The training set {lacking}: the best model is chosen by its accuracy on training tiles, which is too good to be true elsewhere.</source>
   <translation>Der Trainingsdatensatz {lacking}: das beste Modell wird nach seiner Genauigkeit an Trainingskacheln gewählt, die zu gut ist, um anderswo zu gelten.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>The tile {path} has {count} where the training set has {bands}.</source>
   <translation>Die Kachel {path} hat {count}, der Trainingsdatensatz {bands}.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>Remove it, or make the training set again.</source>
   <translation>Entfernen Sie sie, oder erstellen Sie den Trainingsdatensatz erneut.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>then run it again; the unfinished sample was removed.</source>
   <translation>dann starten Sie erneut; das unfertige Beispiel wurde entfernt.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>The sample is in {folder}: {found}.</source>
   <translation>Das Beispiel ist in {folder}: {found}.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>Next: make a training set from west.tif and the layer objects (field class), train a model, and detect in east.tif, which no training sees.</source>
   <translation>Als Nächstes: erstellen Sie einen Trainingsdatensatz aus west.tif und dem Layer objects (Feld class), trainieren Sie ein Modell, und erkennen Sie in east.tif, das kein Training sieht.</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>validation no longer improved</source>
   <translation>die Validierung wurde nicht mehr besser</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>at {group#} % of the schedule</source>
   <translation>bei {group#} % des Ablaufs</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>the estimate of SGD's rate has settled</source>
   <translation>die Schätzung der Rate von SGD hat sich beruhigt</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; no positive rate could be estimated, so SGD has its default</source>
   <translation>{reason}; es ließ sich keine positive Rate schätzen, daher hat SGD seine voreingestellte</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; the estimated rate was cut</source>
   <translation>{reason}; die geschätzte Rate wurde begrenzt</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>After step {step} {number} of {number_2} parameter groups follow {rule}, learning rate {rate}: {reason}.</source>
   <translation>Nach Schritt {step} folgen {number} von {number_2} Parametergruppen {rule}, Lernrate {rate}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more tiles a step only make it longer without a GPU</source>
   <translation>mehr Kacheln machen einen Schritt ohne GPU nur länger</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the memory</source>
   <translation>was in den Arbeitsspeicher passt</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile</source>
   <translation>es gibt nur eine Kachel</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile for each process</source>
   <translation>es gibt nur eine Kachel für jeden Prozess</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the GPU's memory</source>
   <translation>was in den Speicher der GPU passt</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a GPU works best on many tiles at once</source>
   <translation>eine GPU arbeitet am besten an vielen Kacheln zugleich</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more would only show the same {count} more often</source>
   <translation>mehr zeigten nur dasselbe öfter ({count})</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the batch is the one that you chose</source>
   <translation>der Batch ist der, den Sie gewählt haben</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a step of one tile alone would be noisy</source>
   <translation>ein Schritt aus nur einer Kachel wäre zu unruhig</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a batch is steady enough</source>
   <translation>ein Batch ist ruhig genug</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>steps of {count}</source>
   <translation>Schritten von {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>in proportion</source>
   <translation>im Verhältnis</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>by the square root</source>
   <translation>mit der Quadratwurzel</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>{own#} suits steps of {count}</source>
   <translation>{own#} passt zu Schritten von {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the optimizer's own, {own#} for steps of {suited} tiles, grows {how} with steps of {count}</source>
   <translation>die des Optimierers selbst, {own#} für Schritte von {suited} Kacheln, wächst {how} bei Schritten von {count}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>epochs are whole</source>
   <translation>Epochen sind ganz</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps fit into {minutes_text} with their validations</source>
   <translation>etwa {steps#} Schritte passen mit ihren Validierungen in {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>a step and a validation take longer than {minutes_text}</source>
   <translation>ein Schritt und eine Validierung dauern länger als {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>one step fits into {minutes_text} with its validation</source>
   <translation>ein Schritt passt mit seiner Validierung in {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{steps#} steps, {longest} times what is needed: more bring little</source>
   <translation>{steps#} Schritte, das {longest}-fache des Nötigen: mehr bringen wenig</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps, which objects and tiles like these need</source>
   <translation>etwa {steps#} Schritte, die solche Objekte und Kacheln brauchen</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the tiles are few enough</source>
   <translation>es sind wenige genug</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>so that several models can be compared on the way</source>
   <translation>damit unterwegs mehrere Modelle verglichen werden können</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is no time to look at every tile</source>
   <translation>es ist nicht Zeit genug, jede Kachel anzusehen</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is only one epoch</source>
   <translation>es gibt nur eine Epoche</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>every epoch: validation costs little</source>
   <translation>jede Epoche: die Validierung kostet wenig</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more than {most} only choose what suits the validation tiles by chance</source>
   <translation>mehr als {most} wählen nur, was zufällig zu den Validierungskacheln passt</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more often it would cost too much time</source>
   <translation>öfter würde es zu viel Zeit kosten</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>; TIME sets another length</source>
   <translation>; TIME bestimmt eine andere Länge</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{count} of {step#} s as timed before, and {count_2} of about {validation#} s{other}</source>
   <translation>{count} von {step#} s, wie zuvor gemessen, und {count_2} von etwa {validation#} s{other}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the training is short, and best near its end</source>
   <translation>das Training ist kurz und gegen Ende am besten</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>of {count} validations, half without a better one say that it is over</source>
   <translation>von {count} Validierungen sagt die Hälfte ohne eine bessere, dass es vorbei ist</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>without a GPU it makes several times as many steps in the same time as ResNet-50</source>
   <translation>ohne GPU schafft es in derselben Zeit ein Mehrfaches der Schritte von ResNet-50</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>BACKBONE names a network of timm</source>
   <translation>BACKBONE nennt ein Netz von timm</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the network of the model that training starts from</source>
   <translation>das Netz des Modells, von dem das Training ausgeht</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the GPU has {memory#} GB free, too little for ResNet-50</source>
   <translation>die GPU hat {memory#} GB frei, zu wenig für ResNet-50</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU trains it in short time, and its published weights know COCO</source>
   <translation>eine GPU trainiert es in kurzer Zeit, und seine veröffentlichten Gewichte kennen COCO</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>those of the model that training starts from</source>
   <translation>die des Modells, von dem das Training ausgeht</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>several times faster without a GPU</source>
   <translation>ohne GPU um ein Mehrfaches schneller</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>they suit a small network</source>
   <translation>sie passen zu einem kleinen Netz</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU has the power for them, and published weights fit them</source>
   <translation>eine GPU hat die Kraft dafür, und veröffentlichte Gewichte passen dazu</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels</source>
   <translation>die Hälfte der Objekte ist größer als {median_size#} Pixel</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels, but finer masks double the time of a step without a GPU</source>
   <translation>die Hälfte der Objekte ist größer als {median_size#} Pixel, aber feinere Masken verdoppeln ohne GPU die Zeit eines Schritts</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>that of the model that training starts from</source>
   <translation>die des Modells, von dem das Training ausgeht</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>it suits objects of {median_size#} pixels</source>
   <translation>passt zu Objekten von {median_size#} Pixeln</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>Timing a step, to know how long the training takes …</source>
   <translation>Ein Schritt wird gemessen, um zu wissen, wie lange das Training dauert …</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>TIME {time#} has no effect: EPOCHS says how long the training is.</source>
   <translation>TIME {time#} hat keine Wirkung: EPOCHS sagt, wie lang das Training ist.</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>WEIGHTS_FILE is given</source>
   <translation>WEIGHTS_FILE ist angegeben</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>a model of this very network that knows imagery from above</source>
   <translation>ein Modell genau dieses Netzes, das Bilder von oben kennt</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>published weights suit this network</source>
   <translation>veröffentlichte Gewichte passen zu diesem Netz</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels are small</source>
   <translation>Kacheln von {side} Pixeln sind klein</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in a long training large crops give the better model</source>
   <translation>in einem langen Training ergeben große Ausschnitte das bessere Modell</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>without a GPU crops of tiles of {side} pixels give more steps</source>
   <translation>ohne GPU ergeben Ausschnitte aus Kacheln von {side} Pixeln mehr Schritte</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels fit into the GPU's memory</source>
   <translation>Kacheln von {side} Pixeln passen in den Speicher der GPU</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>a GPU sees much at once, and tiles of {side} pixels would slow it down</source>
   <translation>eine GPU sieht viel auf einmal, und Kacheln von {side} Pixeln würden sie bremsen</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in {steps#} steps more variation costs more than it gives</source>
   <translation>bei {steps#} Schritten kostet mehr Veränderung mehr, als sie bringt</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to learn from strong variation</source>
   <translation>{steps#} Schritte genügen, um aus starker Veränderung zu lernen</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>the augmentation is the one that you chose</source>
   <translation>die Augmentation ist die, die Sie gewählt haben</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to paste objects into other tiles and vary their scale.</source>
   <translation>{steps#} Schritte genügen, um Objekte in andere Kacheln zu setzen und ihre Größe zu verändern.</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are too few to paste objects into other tiles.</source>
   <translation>{steps#} Schritte sind zu wenige, um Objekte in andere Kacheln zu setzen.</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>as you chose</source>
   <translation>wie von Ihnen gewählt</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, whole tiles</source>
   <translation>0, ganze Kacheln</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, the optimizer's own</source>
   <translation>0, die des Optimierers</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>-1, found by a test</source>
   <translation>-1, durch einen Test gefunden</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, every tile once</source>
   <translation>0, jede Kachel einmal</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, never early</source>
   <translation>0, nie vorzeitig</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>The training takes {time}: {time_2}.</source>
   <translation>Das Training dauert {time}: {time_2}.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>No pixel is in two splits; this was checked.</source>
   <translation>Kein Pixel ist in zwei Teilen; das wurde geprüft.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no object in any tile: nothing can be learned from this set.</source>
   <translation>In keiner Kachel ist ein Objekt: aus diesem Datensatz lässt sich nichts lernen.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees no {name}: draw some more, or drop the class.</source>
   <translation>Das Training sieht kein Objekt der Klasse {name}: zeichnen Sie einige dazu, oder lassen Sie die Klasse weg.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees only {in_train#} of {name}. A few hundred are usual, some dozen are the least for a useful model.</source>
   <translation>Das Training sieht nur {in_train#} Objekte der Klasse {name}. Einige hundert sind üblich, einige Dutzend das Mindeste für ein brauchbares Modell.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{tiny#} % of the objects are smaller than 16 × 16 pixels, where a network sees little. A smaller ground size (GSD) enlarges them; half of the present one doubles their sides.</source>
   <translation>{tiny#} % der Objekte sind kleiner als 16 × 16 Pixel, wo ein Netz wenig sieht. Eine feinere Bodenauflösung (GSD) vergrößert sie; die Hälfte der jetzigen verdoppelt ihre Seiten.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{large#} % of the objects are longer than half a tile, so many are cut. Larger tiles or a coarser ground size (GSD) show them whole.</source>
   <translation>{large#} % der Objekte sind länger als eine halbe Kachel, viele werden also angeschnitten. Größere Kacheln oder eine gröbere Bodenauflösung (GSD) zeigen sie ganz.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Some objects are whole in no tile that shows them: {features#}. A stride of {tile} pixels would show more of them whole.</source>
   <translation>Manche Objekte sind in keiner Kachel ganz, die sie zeigt: {features#}. Eine Schrittweite von {tile} Pixeln würde mehr von ihnen ganz zeigen.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{share_text} of the training tiles' pixels are masked, as they belong to validation or test. Smaller tiles, a stride closer to their size, or a larger area lose less.</source>
   <translation>{share_text} der Pixel der Trainingskacheln sind maskiert, da sie zu Validierung oder Test gehören. Kleinere Kacheln, eine Schrittweite näher an ihrer Größe oder ein größeres Gebiet verlieren weniger.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>One tile holds {crowded#} objects. Smaller tiles train better when objects are this dense.</source>
   <translation>Eine Kachel enthält {crowded#} Objekte. Kleinere Kacheln trainieren besser, wenn Objekte so dicht liegen.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Every tile has objects. Some tiles without any teach the model what is not an object.</source>
   <translation>Jede Kachel hat Objekte. Einige Kacheln ohne Objekte lehren das Modell, was kein Objekt ist.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no validation tile, so training can't choose its best model.</source>
   <translation>Es gibt keine Validierungskachel, also kann das Training sein bestes Modell nicht wählen.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Validation holds {objects} only; figures measured on so few jump about.</source>
   <translation>Die Validierung enthält nur {objects}; an so wenigen gemessene Zahlen schwanken.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>There is no unfinished training in {parent}.</source>
   <translation>In {parent} gibt es kein unfertiges Training.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Choose the folder of the run that was stopped, or train without resuming.</source>
   <translation>Wählen Sie den Ordner des angehaltenen Laufs, oder trainieren Sie ohne Fortsetzen.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} was written by a newer RS Mask.</source>
   <translation>Der Checkpoint {path} wurde von einem neueren RS Mask geschrieben.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} is damaged.</source>
   <translation>Der Checkpoint {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Start a new training with the run's model.safetensors as its weights.</source>
   <translation>Beginnen Sie ein neues Training mit dem model.safetensors des Laufs als Gewichten.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint is compressed.</source>
   <translation>Ein Eintrag des Checkpoints ist komprimiert.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint differs from its checksum.</source>
   <translation>Ein Eintrag des Checkpoints weicht von seiner Prüfsumme ab.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The comparison in {folder} is of the training set {before}, not of {training_set}.</source>
   <translation>Der Vergleich in {folder} ist über den Trainingsdatensatz {before}, nicht {training_set}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose that set, or another folder.</source>
   <translation>Wählen Sie diesen Datensatz oder einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>OPTIMIZERS adds {list} to {list_2}.</source>
   <translation>OPTIMIZERS fügt {list} zu {list_2} hinzu.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The folder {folder} is not empty.</source>
   <translation>Der Ordner {folder} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose another folder, or RESUME to go on with the comparison in it.</source>
   <translation>Wählen Sie einen anderen Ordner, oder RESUME, um den Vergleich darin fortzusetzen.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>{optimizer}, repeat {repeat}: {text}</source>
   <translation>{optimizer}, Wiederholung {repeat}: {text}</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The file {path} is damaged.</source>
   <translation>Die Datei {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Remove it and run the comparison again with RESUME: that training is measured anew.</source>
   <translation>Entfernen Sie sie und starten Sie den Vergleich mit RESUME erneut: jenes Training wird neu gemessen.</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>None of {number#} training tiles that were tried can be read: {failed}</source>
   <translation>Keine von {number#} versuchten Trainingskacheln kann gelesen werden: {failed}</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>Make the training set again.</source>
   <translation>Erstellen Sie den Trainingsdatensatz erneut.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path} ist eine Datei, kein Ordner.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose another run folder.</source>
   <translation>Wählen Sie einen anderen Ordner für den Lauf.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source> or go on with the run in it (RESUME).</source>
   <translation> oder fahren Sie mit dem Lauf darin fort (RESUME).</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>The run folder {path} is not empty.</source>
   <translation>Der Ordner des Laufs {path} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose an empty folder</source>
   <translation>Wählen Sie einen leeren Ordner</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The training's {total_steps#} steps are too few for a test of learning rates ({fewest_test_steps} would do): the optimizer's own, {own#}, is taken.</source>
   <translation>Die {total_steps#} Schritte des Trainings sind zu wenige für einen Test der Lernrate (es bräuchte {fewest_test_steps}): die Vorgabe des Optimierers, {own#}, wird genommen.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Stopped in the test of learning rates, before the first step; start it again.</source>
   <translation>Im Test der Lernrate angehalten, vor dem ersten Schritt; starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Learning-rate test over {number} steps from {learning_rates#} on: {suggestion#} is taken (the optimizer's own is {own#}).</source>
   <translation>Test der Lernrate über {number} Schritte ab {learning_rates#}: {suggestion#} wird genommen (die Vorgabe des Optimierers ist {own#}).</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The learning-rate test found no loss; the optimizer's own, {own#}, is taken.</source>
   <translation>Der Test der Lernrate fand keinen Verlust; die Vorgabe des Optimierers, {own#}, wird genommen.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>{count} of {count_2} in each of {count_3}.</source>
   <translation>{count} von {count_2} in jeweils {count_3}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>A batch has {count}, not {batch_size}: the set has only {count_2}.</source>
   <translation>Ein Batch hat {count}, nicht {batch_size}: der Trainingsdatensatz hat nur {count_2}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Batch norms can't learn from a batch of one tile of {side} pixels: the network's last stage sees it as a single value.</source>
   <translation>Batch-Normen können nicht aus einem Batch mit einer Kachel von {side} Pixeln lernen: die letzte Stufe des Netzes sieht sie als einen einzigen Wert.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Choose a CROP_SIZE above {coarsest_stride}, a BATCH_SIZE that leaves no tile over, or NORM group.</source>
   <translation>Wählen Sie eine CROP_SIZE über {coarsest_stride}, eine BATCH_SIZE, die keine Kachel übrig lässt, oder NORM group.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}), the best so far.</source>
   <translation>Epoche {epoch#}: Verlust {loss#}, AP {ap#}, AP50 {ap50#} (AP der Objekte nach Größe: {by_size}), bisher die beste.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}).</source>
   <translation>Epoche {epoch#}: Verlust {loss#}, AP {ap#}, AP50 {ap50#} (AP der Objekte nach Größe: {by_size}).</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}, the best so far.</source>
   <translation>Epoche {epoch#}: Verlust {loss#}, AP {ap#}, AP50 {ap50#}, bisher die beste.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}.</source>
   <translation>Epoche {epoch#}: Verlust {loss#}, AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Training stopped after step {step#} of {total_steps#}; this page is {drawn}, the model file is from epoch {best_epoch}.</source>
   <translation>Training nach Schritt {step#} von {total_steps#} angehalten; diese Seite ist {drawn}, die Modelldatei aus Epoche {best_epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped after step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on from there.</source>
   <translation>Nach Schritt {step#} von {total_steps#} angehalten. Trainieren Sie mit RESUME und demselben Ordner des Laufs erneut, um dort fortzufahren.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped at step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on after step {saved_step#}, where its checkpoint is (it is too large to be written at a stop); {steps} made again, in the same way.</source>
   <translation>Bei Schritt {step#} von {total_steps#} angehalten. Trainieren Sie mit RESUME und demselben Ordner des Laufs erneut, um nach Schritt {saved_step#} fortzufahren, wo der Checkpoint ist (er ist zu groß, um beim Anhalten geschrieben zu werden); {steps} in gleicher Weise wiederholt.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The training set {folder} has other {list} than when the run began.</source>
   <translation>Der Trainingsdatensatz {folder} hat andere {list} als zu Beginn des Laufs.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Start a new training; its weights can be the run's model.safetensors.</source>
   <translation>Beginnen Sie ein neues Training; seine Gewichte können das model.safetensors des Laufs sein.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run in {output} was begun by {processes} processes, not {processes_2}.</source>
   <translation>Der Lauf in {output} wurde von {processes} Prozessen begonnen, nicht von {processes_2}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Go on with it in {processes} (torchrun), or start a new training.</source>
   <translation>Setzen Sie ihn mit {processes} fort (torchrun), oder beginnen Sie ein neues Training.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run has made {count} already, more than EPOCHS {epochs}.</source>
   <translation>Der Lauf hat schon {count} gemacht, mehr als EPOCHS {epochs}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run had EPOCHS {before} and goes on with {epochs}, by which the learning rate now falls.</source>
   <translation>Der Lauf hatte EPOCHS {before} und geht mit {epochs} weiter, nach denen die Lernrate nun fällt.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run goes on with batches of {batch_size} tiles, not {wished}: a step has {tiles#} tiles, which is no multiple of that.</source>
   <translation>Der Lauf geht mit Batches von {batch_size} Kacheln weiter, nicht {wished}: ein Schritt hat {tiles#} Kacheln, was kein Vielfaches davon ist.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Jeder Schritt besteht jetzt aus {batches} Batches von {wished} Kacheln, nicht aus {tiles} von {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Jeder Schritt besteht jetzt aus {batches} Batches von {wished} Kachel, nicht aus {tiles} von {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Jeder Schritt besteht jetzt aus {batches} Batch von {wished} Kacheln, nicht aus {tiles} von {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Jeder Schritt besteht jetzt aus {batches} Batch von {wished} Kachel, nicht aus {tiles} von {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The {what} goes on with {upper} {kept}, with which it began, not {wished}.</source>
   <translation>{what} geht mit {upper} {kept} weiter, womit begonnen wurde, nicht mit {wished}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Nothing is left to do: the run ended after {count}. More EPOCHS, or a longer PATIENCE where that ended it, let it go on.</source>
   <translation>Es ist nichts mehr zu tun: der Lauf endete nach {count}. Mehr EPOCHS, oder mehr PATIENCE, wo das ihn beendete, lassen ihn weitergehen.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Going on after step {step}, in epoch {epoch}.</source>
   <translation>Weiter nach Schritt {step}, in Epoche {epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>WEIGHTS_FILE is given, but WEIGHTS is {weights}, which doesn't use it.</source>
   <translation>WEIGHTS_FILE ist angegeben, aber WEIGHTS ist {weights}, das es nicht verwendet.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set WEIGHTS to file, or leave WEIGHTS_FILE empty.</source>
   <translation>Setzen Sie WEIGHTS auf file, oder lassen Sie WEIGHTS_FILE leer.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>FREEZE {freeze} keeps a part of the network as it starts, but the starting weights (WEIGHTS {weights}) leave {number} of its layers to chance.</source>
   <translation>FREEZE {freeze} lässt einen Teil des Netzes, wie er beginnt, aber die Startgewichte (WEIGHTS {weights}) überlassen {number} seiner Schichten dem Zufall.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set FREEZE to none, or choose weights that fit the architecture.</source>
   <translation>Setzen Sie FREEZE auf none, oder wählen Sie Gewichte, die zur Architektur passen.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Anchors of {sizes} pixels reach {value#} % of the objects (the default ones {value_2#} %).</source>
   <translation>Anker von {sizes} Pixeln erreichen {value#} % der Objekte (die üblichen {value_2#} %).</translation>
  </message>
  <message>
   <location filename="training/sample_scene/files.py" />
   <source>columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>without an outline and without a box</source>
   <translation>ohne Umriss und ohne Rechteck</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with coordinates that are no place in an image</source>
   <translation>mit Koordinaten, die kein Ort in einem Bild sind</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with an outline that can't be read</source>
   <translation>mit unlesbarem Umriss</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of another image size</source>
   <translation>mit Lauflängen einer anderen Bildgröße</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>The annotation with id {get} is one {reason}.</source>
   <translation>Die Annotation mit der id {get} ist eine {reason}.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>Draw it again in the tool that wrote the file, or remove it.</source>
   <translation>Zeichnen Sie sie in dem Programm neu, das die Datei geschrieben hat, oder entfernen Sie sie.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of an image too large for them</source>
   <translation>mit Lauflängen eines zu großen Bildes</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Training on: {describe_processes}.</source>
   <translation>Trainiert wird auf: {describe_processes}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Ended after epoch {epoch}: no better mask AP in {patience} validations (PATIENCE).</source>
   <translation>Nach Epoche {epoch} beendet: keine bessere Masken-AP in {patience} Validierungen (PATIENCE).</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The model finds nothing yet: its mask AP on validation is 0. Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE.</source>
   <translation>Das Modell findet noch nichts: seine Masken-AP der Validierung ist 0. Trainieren Sie länger (EPOCHS mit RESUME) oder mit einer anderen LEARNING_RATE.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The memory did not suffice for batches of {size} tiles. Train again with RESUME and BATCH_SIZE {smaller}: the steps stay the same, in less memory.</source>
   <translation>Der Speicher reichte nicht für Batches von {size} Kacheln. Trainieren Sie mit RESUME und BATCH_SIZE {smaller} erneut: die Schritte bleiben gleich, mit weniger Speicher.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The test tiles have no object, so the model is not measured on them.</source>
   <translation>Die Testkacheln haben kein Objekt; das Modell wird auf ihnen nicht gemessen.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>On {count}: AP {ap#}, AP50 {ap50#}.</source>
   <translation>Auf {count}: AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>This training can't be made deterministic here: {splitlines}</source>
   <translation>Dieses Training kann hier nicht deterministisch gemacht werden: {splitlines}</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>Train without DETERMINISTIC, or on the CPU, where it always is.</source>
   <translation>Trainieren Sie ohne DETERMINISTIC, oder auf der CPU, wo es das immer ist.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>{job} runs in one process, and torchrun started {count}.</source>
   <translation>{job} läuft in einem Prozess, und torchrun hat {count} gestartet.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start it without torchrun.</source>
   <translation>Starten Sie es ohne torchrun.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>There are more processes than the {device_count} GPUs of this machine.</source>
   <translation>Es gibt mehr Prozesse als die {device_count} GPUs dieses Rechners.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start torchrun with as many processes as GPUs (--nproc-per-node).</source>
   <translation>Starten Sie torchrun mit so vielen Prozessen wie GPUs (--nproc-per-node).</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Another process of this training ended, and so did this one.</source>
   <translation>Ein anderer Prozess dieses Trainings endete, und damit auch dieser.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Look at its messages; train again with RESUME to go on.</source>
   <translation>Sehen Sie seine Meldungen an; trainieren Sie mit RESUME erneut, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="training/trainer/lr_range_test.py" />
   <source>trials</source>
   <translation>Versuche</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>The training went astray at step {number}: the loss is {loss}.</source>
   <translation>Das Training ging bei Schritt {number} in die Irre: der Verlust ist {loss}.</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.</source>
   <translation>Wählen Sie eine kleinere LEARNING_RATE, oder 0 für die Vorgabe des Optimierers.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>Training, epoch {epoch} of {epochs}</source>
   <translation>Training, Epoche {epoch} von {epochs}</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>{sentence} It is left out.</source>
   <translation>{sentence} Sie wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>The memory does not suffice for a whole batch. From now on it is looked at in parts of at most {count}; the steps stay the same.</source>
   <translation>Der Speicher reicht nicht für einen ganzen Batch. Er wird nun in Teilen von höchstens {count} angesehen; die Schritte bleiben gleich.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model {base_model} is missing: this copy of RS Mask is not complete.</source>
   <translation>Das Basismodell {base_model} fehlt: diese Kopie von RS Mask ist nicht vollständig.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Install RS Mask again, or choose other starting weights (WEIGHTS pretrained, file or none).</source>
   <translation>Installieren Sie RS Mask erneut, oder wählen Sie andere Startgewichte (WEIGHTS pretrained, file oder none).</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model is a {architecture} with {heads} heads, not a {architecture_2} with {heads_2} ones.</source>
   <translation>Das Basismodell ist ein {architecture} mit {heads}-Köpfen, nicht ein {architecture_2} mit {heads_2}-Köpfen.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Set ARCHITECTURE to {architecture} and HEADS to {heads}, or WEIGHTS to pretrained.</source>
   <translation>Setzen Sie ARCHITECTURE auf {architecture} und HEADS auf {heads}, oder WEIGHTS auf pretrained.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Connect to the internet, or put the file at {target}, or start from your own file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Verbinden Sie sich mit dem Internet, oder legen Sie die Datei unter {target} ab, oder gehen Sie von einer eigenen Datei aus (WEIGHTS = file) oder von nichts (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {url} (once; it is kept in {parent}).</source>
   <translation>{url} wird heruntergeladen (einmal; bleibt in {parent}).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be downloaded ({reason}): {url}</source>
   <translation>Die vortrainierten Gewichte können nicht heruntergeladen werden ({reason}): {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be saved in {parent}: {reason}.</source>
   <translation>Die vortrainierten Gewichte können nicht in {parent} gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Free some space, or set TORCH_HOME to another folder.</source>
   <translation>Schaffen Sie Platz, oder setzen Sie TORCH_HOME auf einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights can't be downloaded from {url}: not an http address.</source>
   <translation>Gewichte können nicht von {url} heruntergeladen werden: keine http-Adresse.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {name}</source>
   <translation>{name} wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The download goes on from here when the job is run again.</source>
   <translation>Das Herunterladen geht hier weiter, wenn erneut gestartet wird.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights without a hash in their name are not downloaded: {url}</source>
   <translation>Gewichte ohne Prüfsumme im Namen werden nicht heruntergeladen: {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>What was downloaded from {url} is damaged (its hash differs).</source>
   <translation>Was von {url} heruntergeladen wurde, ist beschädigt (die Prüfsumme weicht ab).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}.</source>
   <translation>Startgewichte: {source}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}; {count} loaded ({value#} % of the network).</source>
   <translation>Startgewichte: {source}; {count} geladen ({value#} % des Netzes).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Fresh: {list}.</source>
   <translation>Neu: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Without a place in the network: {count}.</source>
   <translation>Ohne Platz im Netz: {count}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Classes kept: {list}.</source>
   <translation>Übernommene Klassen: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>{name} starts from {whence}.</source>
   <translation>{name} beginnt mit {whence}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>ImageNet (timm's {name})</source>
   <translation>ImageNet ({name} von timm)</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>No file of weights is given.</source>
   <translation>Es ist keine Datei mit Gewichten angegeben.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Fill in WEIGHTS_FILE.</source>
   <translation>Füllen Sie WEIGHTS_FILE aus.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file of weights {path} does not exist.</source>
   <translation>Die Datei mit Gewichten {path} ist nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Check WEIGHTS_FILE.</source>
   <translation>Prüfen Sie WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the model {name} ({architecture})</source>
   <translation>Modell {name} ({architecture})</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the file {name}</source>
   <translation>Datei {name}</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} can't be read as weights: it is damaged, no file of PyTorch's, or holds more than tensors.</source>
   <translation>Die Datei {path} kann nicht als Gewichte gelesen werden: sie ist beschädigt, keine Datei von PyTorch, oder enthält mehr als Tensoren.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a .safetensors, or a .pth that holds tensors only (a state dict).</source>
   <translation>Wählen Sie eine .safetensors, oder eine .pth, die nur Tensoren enthält (state dict).</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} holds no weights.</source>
   <translation>Die Datei {path} enthält keine Gewichte.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a file with a state dict.</source>
   <translation>Wählen Sie eine Datei mit einem state dict.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>{beside} does not state the images' normalisation: {reason}.</source>
   <translation>{beside} nennt die Normalisierung der Bilder nicht: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Write it as ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</source>
   <translation>Schreiben Sie sie als ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>none, everything is learnt from the training set</source>
   <translation>keine, alles wird aus dem Trainingsdatensatz gelernt</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>No weight of the backbone in {title} fits the architecture {architecture}.</source>
   <translation>Kein Gewicht des Backbones in {title} passt zur Architektur {architecture}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Choose the architecture that the weights were made for, or other weights.</source>
   <translation>Wählen Sie die Architektur, für die die Gewichte gemacht wurden, oder andere Gewichte.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Images are normalised with mean {numbers} and std {numbers_2}.</source>
   <translation>Bilder werden mit Mittelwert {numbers} und Standardabweichung {numbers_2} normalisiert.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Only the backbone of {source} is used: it has HEADS {heads}, not {heads_2}.</source>
   <translation>Nur das Backbone von {source} wird verwendet: es hat HEADS {heads}, nicht {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>The norms of {source} have no statistics that could be kept frozen.</source>
   <translation>Die Normen von {source} haben keine Statistik, die eingefroren bleiben könnte.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Set NORM to group or batch.</source>
   <translation>Setzen Sie NORM auf group oder batch.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>{size} a second</source>
   <translation>{size} pro Sekunde</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest}: {list}</source>
   <translation>Download von {largest}: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest} and {number} more: {list}</source>
   <translation>Download von {largest} und {number} weiteren: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of all packages: {list}</source>
   <translation>Download aller Pakete: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>all packages</source>
   <translation>allen Paketen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the processor lacks an instruction that a library of the engine needs</source>
   <translation>dem Prozessor fehlt ein Befehl, den eine Bibliothek der Engine braucht</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine gave up (abort)</source>
   <translation>eine native Bibliothek der Engine hat aufgegeben (abort)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a memory access failed (bus error); often the shared memory (/dev/shm) is full</source>
   <translation>ein Speicherzugriff ist gescheitert (bus error); oft ist der gemeinsame Speicher (/dev/shm) voll</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was killed from outside, most likely because the memory ran out</source>
   <translation>sie wurde von außen beendet, höchstwahrscheinlich weil der Speicher ausging</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (segmentation fault)</source>
   <translation>eine native Bibliothek der Engine ist abgestürzt (segmentation fault)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was told to end from outside (terminated)</source>
   <translation>sie wurde von außen aufgefordert zu enden (terminated)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (access violation)</source>
   <translation>eine native Bibliothek der Engine ist abgestürzt (access violation)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the memory ran out</source>
   <translation>der Speicher ging aus</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack overflow)</source>
   <translation>eine native Bibliothek der Engine ist abgestürzt (stack overflow)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) is missing; often the Visual C++ runtime is not installed</source>
   <translation>eine Bibliothek (DLL) fehlt; oft ist die Visual-C++-Laufzeit nicht installiert</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) could not be loaded</source>
   <translation>eine Bibliothek (DLL) konnte nicht geladen werden</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack buffer overrun)</source>
   <translation>eine native Bibliothek der Engine ist abgestürzt (stack buffer overrun)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was interrupted from outside</source>
   <translation>sie wurde von außen unterbrochen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>code 0x{code}</source>
   <translation>Code 0x{code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it ended without a result</source>
   <translation>sie endete ohne Ergebnis</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>Exit-Code {code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>Try a smaller batch size or tile size, or close other programs.</source>
   <translation>Versuchen Sie eine kleinere Batch- oder Kachelgröße, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; 'Check the engine' shows whether the engine is sound.</source>
   <translation>Das Protokoll hat ihre letzten Zeilen; „Engine prüfen“ zeigt, ob die Engine in Ordnung ist.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; please report them, this is a fault of RS Mask.</source>
   <translation>Das Protokoll hat ihre letzten Zeilen; bitte melden Sie sie, das ist ein Fehler von RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Deleting the old environment in {folder}</source>
   <translation>Die alte Umgebung in {folder} wird gelöscht</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine that was there before goes on working</source>
   <translation>Die Engine, die vorher da war, funktioniert weiterhin</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine is ready</source>
   <translation>Die Engine ist bereit</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Making a Python environment in {folder}</source>
   <translation>Eine Python-Umgebung in {folder} wird erstellt</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Installing PyTorch and the libraries (about 1 to 4 GB)</source>
   <translation>PyTorch und die Bibliotheken werden installiert (etwa 1 bis 4 GB)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Trying the engine</source>
   <translation>Die Engine wird ausprobiert</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine can't be deleted: {filename} ({reason}).</source>
   <translation>Die Engine kann nicht gelöscht werden: {filename} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Close every other QGIS that uses it, and run this again.</source>
   <translation>Schließen Sie jedes andere QGIS, das sie benutzt, und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder is a file: {folder}.</source>
   <translation>Der Ordner der Engine ist eine Datei: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The folder holds something else than an engine of RS Mask: {folder}.</source>
   <translation>Der Ordner enthält etwas anderes als eine Engine von RS Mask: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are no wheels (.whl files) in {wheels}.</source>
   <translation>In {wheels} gibt es keine Wheels (.whl-Dateien).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Fill it on a computer with a network: pip download -d FOLDER {list}</source>
   <translation>Füllen Sie ihn auf einem Rechner mit Netzwerk: pip download -d FOLDER {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are only {free#} GB free in {folder}.</source>
   <translation>In {folder} sind nur {free#} GB frei.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB.</source>
   <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner: die Engine braucht 2 bis 7 GB.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder can't be made: {folder} ({reason}).</source>
   <translation>Der Ordner der Engine kann nicht angelegt werden: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Choose a folder of your own.</source>
   <translation>Wählen Sie einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>No Python was made in {folder}.</source>
   <translation>In {folder} wurde kein Python erstellt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name another Python.</source>
   <translation>Nennen Sie ein anderes Python.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>{python} is older than Python {oldest_python}.{oldest_python_2}.</source>
   <translation>{python} ist älter als Python {oldest_python}.{oldest_python_2}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name a newer Python, or leave the field empty.</source>
   <translation>Nennen Sie ein neueres Python, oder lassen Sie das Feld leer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The Python environment could not be made: this computer has no Python {oldest_python}.{oldest_python_2} or newer with venv, and uv, which would bring one, could not be fetched.</source>
   <translation>Die Python-Umgebung konnte nicht erstellt werden: dieser Rechner hat kein Python {oldest_python}.{oldest_python_2} oder neuer mit venv, und uv, das eines brächte, konnte nicht geholt werden.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>On Debian and Ubuntu install python3-venv; elsewhere install Python or uv, or name an interpreter in this algorithm.</source>
   <translation>Auf Debian und Ubuntu installieren Sie python3-venv; anderswo installieren Sie Python oder uv, oder nennen Sie in diesem Algorithmus einen Interpreter.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: uv was installed and is not there.</source>
   <translation>Die Bibliotheken konnten nicht installiert werden: uv wurde installiert und ist nicht da.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Start over.</source>
   <translation>Beginnen Sie von vorn.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>PyTorch's own server can't be used: {text}. PyTorch comes from the package index instead{about_the_index}</source>
   <translation>Der Server von PyTorch ist nicht nutzbar: {text}. PyTorch kommt stattdessen aus dem Paketindex{about_the_index}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: {text}.</source>
   <translation>Die Bibliotheken konnten nicht installiert werden: {text}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Putting the libraries into place</source>
   <translation>Die Bibliotheken werden an ihren Ort gebracht</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the disk is full ({path})</source>
   <translation>die Platte ist voll ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB. What was downloaded is kept.</source>
   <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner: die Engine braucht 2 bis 7 GB. Was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the names of its files become too long ({path})</source>
   <translation>die Namen ihrer Dateien werden zu lang ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder with a short name, such as C:\rs-mask.</source>
   <translation>Wählen Sie einen Ordner mit kurzem Namen, etwa C:\rs-mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a file can't be written ({path})</source>
   <translation>eine Datei kann nicht geschrieben werden ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder of your own. Where it is yours, another QGIS or a virus scanner may hold the file: close it and run this again.</source>
   <translation>Wählen Sie einen eigenen Ordner. Ist es Ihrer, hält vielleicht ein anderes QGIS oder ein Virenscanner die Datei: schließen Sie es und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a download arrived damaged ({reason})</source>
   <translation>ein Download kam beschädigt an ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again: what is there is not fetched twice. Where it stays so, a proxy or a virus scanner on the way changes files.</source>
   <translation>Starten Sie erneut: Vorhandenes wird nicht zweimal geholt. Bleibt es so, verändert ein Proxy oder Virenscanner unterwegs die Dateien.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the connection to {host} is not trusted: its certificate is unknown here</source>
   <translation>der Verbindung zu {host} wird nicht vertraut: ihr Zertifikat ist hier unbekannt</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Networks that look into encrypted connections have a certificate of their own: ask for its file and name it in the environment variable SSL_CERT_FILE, or use a folder of wheels.</source>
   <translation>Netzwerke, die in verschlüsselte Verbindungen sehen, haben ein eigenes Zertifikat: fragen Sie nach der Datei und nennen Sie sie in der Umgebungsvariablen SSL_CERT_FILE, oder nehmen Sie einen Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the proxy gives no way to {host} ({reason})</source>
   <translation>der Proxy gibt keinen Weg zu {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the proxy in QGIS: Settings, Options, Network.</source>
   <translation>Prüfen Sie den Proxy in QGIS: Einstellungen, Optionen, Netzwerk.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>{host} can't be reached ({reason})</source>
   <translation>{host} ist nicht erreichbar ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the connection, or the proxy in QGIS: Settings, Options, Network. Without a network, name a folder of wheels. What was downloaded is kept.</source>
   <translation>Prüfen Sie die Verbindung oder den Proxy in QGIS: Einstellungen, Optionen, Netzwerk. Ohne Netzwerk nennen Sie einen Ordner mit Wheels. Was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again; where it stays so, name another Python or a folder of wheels, or start over.</source>
   <translation>Starten Sie erneut; bleibt es so, nennen Sie ein anderes Python oder einen Ordner mit Wheels, oder beginnen Sie von vorn.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the server</source>
   <translation>der Server</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup) once.</source>
   <translation>Führen Sie einmal den Algorithmus „Engine einrichten“ (rsmask:setup) aus.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>RS Mask's engine (a Python of its own with PyTorch) is not set up on this computer.</source>
   <translation>Die Engine von RS Mask (ein eigenes Python mit PyTorch) ist auf diesem Rechner nicht eingerichtet.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is version {version_text} ({python}), and RS Mask needs {version_text_2} or newer.</source>
   <translation>Das Python der Engine hat Version {version_text} ({python}), und RS Mask braucht {version_text_2} oder neuer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python ({python}) lacks {list}.</source>
   <translation>Dem Python der Engine ({python}) fehlt {list}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup), or install them there.</source>
   <translation>Führen Sie den Algorithmus „Engine einrichten“ (rsmask:setup) aus, oder installieren Sie es dort.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is not there: {python}.</source>
   <translation>Das Python der Engine ist nicht da: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python gave no answer within {probe_seconds} seconds: {python}.</source>
   <translation>Das Python der Engine hat {probe_seconds} Sekunden lang nicht geantwortet: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python does not work ({python}): {reason}.</source>
   <translation>Das Python der Engine funktioniert nicht ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>This is not a Python that RS Mask can run: {python}.</source>
   <translation>Das ist kein Python, das RS Mask ausführen kann: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/program.py" />
   <source>{command} does not start: {reason}.</source>
   <translation>{command} startet nicht: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Flatpak's sandbox, which has no pip: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Dieses QGIS läuft in der Sandbox von Flatpak, die kein pip hat: erstellen Sie außerhalb in Ihrem Benutzerordner eine Python-Umgebung mit den Bibliotheken der Engine und nennen Sie deren Python unter Einstellungen, Optionen, Verarbeitung, Datenanbieter, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Snap's sandbox, which hides the machine's Python: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Dieses QGIS läuft in der Sandbox von Snap, die das Python des Rechners verbirgt: erstellen Sie außerhalb in Ihrem Benutzerordner eine Python-Umgebung mit den Bibliotheken der Engine und nennen Sie deren Python unter Einstellungen, Optionen, Verarbeitung, Datenanbieter, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The temporary folder can't be written to: {folder} ({reason}).</source>
   <translation>In den temporären Ordner kann nicht geschrieben werden: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Make room there, or choose another in Settings, Options, Processing, General.</source>
   <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen unter Einstellungen, Optionen, Verarbeitung, Allgemein.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine's Python could not be started ({python}): {reason}.</source>
   <translation>Das Python der Engine konnte nicht gestartet werden ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Run the algorithm 'Set up the engine', or correct the interpreter in the options.</source>
   <translation>Führen Sie den Algorithmus „Engine einrichten“ aus, oder berichtigen Sie den Interpreter in den Optionen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine stopped unexpectedly: {explain_exit}.</source>
   <translation>Die Engine ist unerwartet stehen geblieben: {explain_exit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/described_path.py" />
   <source>The card of this model is damaged.</source>
   <translation>Die Karte dieses Modells ist beschädigt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>The model can't be read: {reason}.</source>
   <translation>Das Modell kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>This file is no model of RS Mask, or it is damaged.</source>
   <translation>Diese Datei ist kein Modell von RS Mask, oder sie ist beschädigt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>, {size#} m a pixel</source>
   <translation>, {size#} m je Pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Made for: {bands} ({pixel_kind}){ground}, tiles of {card} pixels</source>
   <translation>Gemacht für: {bands} ({pixel_kind}){ground}, Kacheln von {card} Pixeln</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>file of {made}</source>
   <translation>Datei vom {made}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Keeps scores from {span}</source>
   <translation>Behält Scores ab {span}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>mask AP {average#}, AP50 {half#} on {name} tiles</source>
   <translation>Masken-AP {average#}, AP50 {half#} an {name}-Kacheln</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>decimal numbers</source>
   <translation>Dezimalzahlen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Does not fit this raster: {misfit}.</source>
   <translation>Passt nicht zu diesem Raster: {misfit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster; its pixels of {size#} m are resampled to {model_size#} m</source>
   <translation>Passt zu diesem Raster; seine Pixel von {size#} m werden auf {model_size#} m umgerechnet</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>: small objects may not be seen.</source>
   <translation>: kleine Objekte werden vielleicht nicht gesehen.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster if its pixels, whose ground size is unknown, are about as large.</source>
   <translation>Passt zu diesem Raster, wenn seine Pixel, deren Bodenauflösung unbekannt ist, etwa so groß sind.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster.</source>
   <translation>Passt zu diesem Raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have}</source>
   <translation>das Modell nimmt {need} Kanäle, das Raster hat {have}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have} beside alpha</source>
   <translation>das Modell nimmt {need} Kanäle, das Raster hat {have} neben Alpha</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>8-bit pixels</source>
   <translation>8-Bit-Pixeln</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>other pixels than 8-bit</source>
   <translation>anderen Pixeln als 8 Bit</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model was trained on {made_for}, the raster has {has}</source>
   <translation>das Modell wurde mit {made_for} trainiert, das Raster ist eines mit {has}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>its pixels of {size#} m are too coarse for a model of {model_size#} m</source>
   <translation>seine Pixel von {size#} m sind zu grob für ein Modell von {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tile</source>
   <translation>Das ganze Raster: etwa {tiles#} Kachel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tiles</source>
   <translation>Das ganze Raster: etwa {tiles#} Kacheln</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}; how long they take is known after a first run.</source>
   <translation>{text}; wie lange sie dauern, ist nach einem ersten Lauf bekannt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}, {duration} at the speed of the last run.</source>
   <translation>{text}, {duration} beim Tempo des letzten Laufs.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>a minute or less</source>
   <translation>eine Minute oder weniger</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>to learn from</source>
   <translation>zum Lernen</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for validation</source>
   <translation>zur Validierung</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for the test</source>
   <translation>zum Test</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This training set is unfinished: go on with it in “Make a training set”.</source>
   <translation>Dieser Trainingsdatensatz ist unfertig: setzen Sie ihn mit „Trainingsdatensatz erstellen“ fort.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>A folder with COCO annotations; the training says what is in it.</source>
   <translation>Ein Ordner mit COCO-Annotationen; das Training sagt, was darin ist.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This folder is no training set.</source>
   <translation>Dieser Ordner ist kein Trainingsdatensatz.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>The file dataset.json of this set is damaged.</source>
   <translation>Die Datei dataset.json dieses Datensatzes ist beschädigt.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}, {sizes} a pixel</source>
   <translation>Kacheln von {found} Pixeln: {imagery}, {sizes} je Pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}</source>
   <translation>Kacheln von {found} Pixeln: {imagery}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was made {list}</source>
   <translation>wurde erstellt {list}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had {name} as well</source>
   <translation>hatte auch {name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had another state of {name}, or searched it in another way (tiles, margin, area, bands)</source>
   <translation>hatte einen anderen Stand von {name}, oder suchte es anders ab (Kacheln, Rand, Fläche, Kanäle)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was to be kept</source>
   <translation>aufbewahrt werden sollte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>can't be read here</source>
   <translation>hier nicht gelesen werden kann</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tile is</source>
   <translation>fertige Kachel wird</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tiles are</source>
   <translation>fertige Kacheln werden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{processes} processes on this machine</source>
   <translation>{processes} Prozesse auf diesem Rechner</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>workers of {scheduler}</source>
   <translation>Worker von {scheduler}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{other#} objects in place of {count#}</source>
   <translation>{other#} Objekte anstelle von {count#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>boxes up to {max#} pixels apart</source>
   <translation>Rechtecke bis zu {max#} Pixel auseinander</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{what} up to {max#} apart</source>
   <translation>{what} bis zu {max#} auseinander</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source> while {file_name} was written</source>
   <translation>, während {file_name} geschrieben wurde</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is a folder</source>
   <translation>ist ein Ordner</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>does not exist</source>
   <translation>ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>band {band}</source>
   <translation>Kanal {band}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{itemsize}-bit</source>
   <translation>{itemsize}-Bit</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>floating-point</source>
   <translation>Gleitkomma</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>no CRS</source>
   <translation>kein KBS</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>: {crs_name} has no place on the Earth</source>
   <translation>: {crs_name} hat keinen Ort auf der Erde</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>ground control points</source>
   <translation>Passpunkte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a camera model (RPC)</source>
   <translation>ein Kameramodell (RPC)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>only the local CRS {crs_name}</source>
   <translation>nur das lokale KBS {crs_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the virtual raster</source>
   <translation>das virtuelle Raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>A source file of {name} is missing:</source>
   <translation>Eine Quelldatei von {name} fehlt:</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>The scheduler at {address}</source>
   <translation>Der Scheduler unter {address}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>This machine</source>
   <translation>Dieser Rechner</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>feature</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>features</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was</source>
   <translation>wurde</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>were</source>
   <translation>wurden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has</source>
   <translation>hat</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>have</source>
   <translation>haben</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is left out</source>
   <translation>wird ausgelassen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>are left out</source>
   <translation>werden ausgelassen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} GB</source>
   <translation>{size#} GB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} MB</source>
   <translation>{size#} MB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size#} TB</source>
   <translation>{size#} TB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a class's</source>
   <translation>der</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the</source>
   <translation>der</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>0 or 1</source>
   <translation>0 oder 1</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number from {low#} to {high#}</source>
   <translation>eine Zahl von {low#} bis {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number from {low#} to {high#}</source>
   <translation>eine ganze Zahl von {low#} bis {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>wrong</source>
   <translation>falsche</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no validation tiles</source>
   <translation>hat keine Validierungskacheln</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no object in its validation tiles</source>
   <translation>hat kein Objekt in seinen Validierungskacheln</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>shown</source>
   <translation>gezeigt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>stored</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>test stays</source>
   <translation>der Test bleibt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation stays</source>
   <translation>die Validierung bleibt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation and test stay</source>
   <translation>Validierung und Test bleiben</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>inside the area</source>
   <translation>in der Fläche</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>in {truth}</source>
   <translation>in {truth}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} pixels</source>
   <translation>{value#} Pixel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} map units</source>
   <translation>{value#} Karteneinheiten</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} metres</source>
   <translation>{value#} Meter</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{low#} to {high#}</source>
   <translation>{low#} bis {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>heads</source>
   <translation>Köpfe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone stage {stage}</source>
   <translation>Backbone-Stufe {stage}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minute</source>
   <translation>{minutes#} Minute</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minutes</source>
   <translation>{minutes#} Minuten</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>medium {ap#}</source>
   <translation>mittel {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>large {ap#}</source>
   <translation>groß {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>small {ap#}</source>
   <translation>klein {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>of epoch {drawn_epoch}</source>
   <translation>aus Epoche {drawn_epoch}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>from before it went on</source>
   <translation>aus der Zeit vor der Fortsetzung</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step is</source>
   <translation>1 Schritt wird</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{repeated#} steps are</source>
   <translation>{repeated#} Schritte werden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count} processes, the first on {device}</source>
   <translation>{count} Prozesse, der erste auf {device}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>box head</source>
   <translation>Rechteck-Kopf</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>mask head</source>
   <translation>Masken-Kopf</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>class layers</source>
   <translation>Klassenschichten</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>pyramid</source>
   <translation>Pyramide</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>proposals</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} GB</source>
   <translation>{count#} GB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count#} MB</source>
   <translation>{count#} MB</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{seconds#} min</source>
   <translation>{seconds#} min</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{size} of {size_2}</source>
   <translation>{size} von {size_2}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{duration} left</source>
   <translation>noch {duration}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it is made for the CPU</source>
   <translation>, wo es für die CPU gemacht ist</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it has CUDA with it: some 3 GB to download</source>
   <translation>, wo CUDA dabei ist: etwa 3 GB zum Herunterladen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>exit code {returncode}</source>
   <translation>Exit-Code {returncode}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{shown} and {more} more</source>
   <translation>{shown} und {more} weitere</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{digits}-bit</source>
   <translation>{digits} Bit</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>?-bit</source>
   <translation>? Bit</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{scores#} to {scores_2#}</source>
   <translation>{scores#} bis {scores_2#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} minutes</source>
   <translation>etwa {minutes} Minuten</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} hours</source>
   <translation>etwa {minutes} Stunden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object</source>
   <translation>1 Objekt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects</source>
   <translation>{n#} Objekte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tile</source>
   <translation>1 Kachel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tiles</source>
   <translation>{n#} Kacheln</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 band</source>
   <translation>1 Kanal</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} bands</source>
   <translation>{n#} Kanäle</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tensor</source>
   <translation>1 Tensor</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tensors</source>
   <translation>{n#} Tensoren</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 thread</source>
   <translation>1 Thread</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} threads</source>
   <translation>{n#} Threads</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 raster</source>
   <translation>1 Raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} rasters</source>
   <translation>{n#} Raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 area</source>
   <translation>1 Fläche</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} areas</source>
   <translation>{n#} Flächen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 polygon</source>
   <translation>1 Polygon</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} polygons</source>
   <translation>{n#} Polygone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 annotation</source>
   <translation>1 Annotation</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} annotations</source>
   <translation>{n#} Annotationen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image was</source>
   <translation>1 Bild wurde</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images were</source>
   <translation>{n#} Bilder wurden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image has</source>
   <translation>1 Bild hat</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images have</source>
   <translation>{n#} Bilder haben</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object has</source>
   <translation>1 Objekt hat</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects have</source>
   <translation>{n#} Objekte haben</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 block</source>
   <translation>1 Block</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} blocks</source>
   <translation>{n#} Blöcke</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images</source>
   <translation>{n#} Bilder</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image is</source>
   <translation>1 Bild ist</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images are</source>
   <translation>{n#} Bilder sind</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class has</source>
   <translation>1 Klasse hat</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes have</source>
   <translation>{n#} Klassen haben</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 other image was</source>
   <translation>1 anderes Bild wurde</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} other images were</source>
   <translation>{n#} andere Bilder wurden</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image overlaps</source>
   <translation>1 Bild überlappt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images overlap</source>
   <translation>{n#} Bilder überlappen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 training tile</source>
   <translation>1 Trainingskachel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} training tiles</source>
   <translation>{n#} Trainingskacheln</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step</source>
   <translation>1 Schritt</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} steps</source>
   <translation>{n#} Schritte</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 validation</source>
   <translation>1 Validierung</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} validations</source>
   <translation>{n#} Validierungen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 epoch</source>
   <translation>1 Epoche</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} epochs</source>
   <translation>{n#} Epochen</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 test tile</source>
   <translation>1 Testkachel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} test tiles</source>
   <translation>{n#} Testkacheln</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class</source>
   <translation>1 Klasse</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes</source>
   <translation>{n#} Klassen</translation>
  </message>
 </context>
</TS>
