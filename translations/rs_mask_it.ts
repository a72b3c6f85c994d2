<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>RsMask</name>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>1. Make a training set</source>
   <translation>1. Crea un set di addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Cuts imagery and polygons into the tiles that a network learns from.</source>
   <translation>Taglia immagini e poligoni nei tasselli da cui una rete impara.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>The class is given twice. Name either the field with the class or an expression.</source>
   <translation>La classe è indicata due volte. Indicare il campo della classe oppure un'espressione.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>annotate,label,training,dataset,tiles,chips,coco,segmentation,mask r-cnn,deep learning</source>
   <translation>annotare,etichettare,addestramento,dataset,tasselli,tiles,coco,segmentazione,mask r-cnn,deep learning</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Class by an expression</source>
   <translation>Classe da un'espressione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>In place of the field: an expression that gives each object's class, such as if("height" &gt; 20, 'tall', 'small'). Objects that get none are left out.</source>
   <translation>Al posto del campo: un'espressione che dà la classe di ogni oggetto, ad esempio if("height" &gt; 20, 'tall', 'small'). Gli oggetti senza classe sono esclusi.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Report</source>
   <translation>Rapporto</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles and objects as layers</source>
   <translation>Tasselli e oggetti come layer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of tiles</source>
   <translation>Numero di tasselli</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Number of objects</source>
   <translation>Numero di oggetti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles to learn from</source>
   <translation>Tasselli per l'addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for validation</source>
   <translation>Tasselli di validazione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/annotate.py" />
   <source>Tiles for the test</source>
   <translation>Tasselli di test</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Check the engine</source>
   <translation>Verifica il motore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Shows whether RS Mask is ready, on which device, and how fast it is.</source>
   <translation>Mostra se RS Mask è pronto, su quale dispositivo e quanto è veloce.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>check,engine,environment,gpu,cuda,pytorch,version,install</source>
   <translation>verificare,motore,ambiente,gpu,cuda,pytorch,versione,installare</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Version of PyTorch</source>
   <translation>Versione di PyTorch</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Number format</source>
   <translation>Formato dei numeri</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Why no graphics card is used</source>
   <translation>Perché nessuna scheda grafica è usata</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Text to paste where you ask for help</source>
   <translation>Testo da incollare dove si chiede aiuto</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Tiles a second</source>
   <translation>Tasselli al secondo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free memory [GB]</source>
   <translation>Memoria libera [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>Free disk [GB]</source>
   <translation>Spazio libero su disco [GB]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/check.py" />
   <source>To paste where you ask for help (no paths, no names):</source>
   <translation>Da incollare dove si chiede aiuto (senza percorsi né nomi):</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Compare optimizers</source>
   <translation>Confronta ottimizzatori</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Trains with several optimizers and says which differences are real.</source>
   <translation>Addestra con più ottimizzatori e dice quali differenze sono reali.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>compare,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,train,mask r-cnn</source>
   <translation>confrontare,ottimizzatore,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,addestrare,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best model</source>
   <translation>Modello migliore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Table of all runs</source>
   <translation>Tabella di tutte le esecuzioni</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Best optimizer</source>
   <translation>Ottimizzatore migliore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/compare_optimizers.py" />
   <source>Its mean mask AP</source>
   <translation>La sua AP media delle maschere</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>3. Detect objects</source>
   <translation>3. Rileva oggetti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Finds every object in a raster and outlines it with a polygon.</source>
   <translation>Trova ogni oggetto in un raster e lo delimita con un poligono.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>detect,predict,inference,segment,extract,objects,polygons,mask r-cnn,deep learning,ai</source>
   <translation>rilevare,predire,inferenza,segmentare,estrarre,oggetti,poligoni,mask r-cnn,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Number of detections</source>
   <translation>Numero di rilevamenti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Tiles that could not be read</source>
   <translation>Tasselli che non si sono potuti leggere</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Archive</source>
   <translation>Archivio</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/detect.py" />
   <source>Id of the run</source>
   <translation>Identificativo dell'esecuzione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Evaluate detections</source>
   <translation>Valuta rilevamenti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Compares a layer of detections with the true objects.</source>
   <translation>Confronta un layer di rilevamenti con gli oggetti veri.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>evaluate,accuracy,precision,recall,f1,ap,iou,validate,truth</source>
   <translation>valutare,accuratezza,precisione,richiamo,f1,ap,iou,validare,verità</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Precision</source>
   <translation>Precisione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Recall</source>
   <translation>Richiamo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP (IoU 0.50 to 0.95)</source>
   <translation>AP (IoU da 0,50 a 0,95)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>AP50</source>
   <translation>AP50</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Mean IoU of matched objects</source>
   <translation>IoU media degli oggetti abbinati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Boundary IoU of matched objects</source>
   <translation>IoU di bordo degli oggetti abbinati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>PoLiS distance of matched objects</source>
   <translation>Distanza PoLiS degli oggetti abbinati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Hausdorff distance of matched objects</source>
   <translation>Distanza di Hausdorff degli oggetti abbinati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Calibration error of the scores</source>
   <translation>Errore di calibrazione dei punteggi</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of matched objects</source>
   <translation>Numero di oggetti abbinati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of missed objects</source>
   <translation>Numero di oggetti mancati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Number of extra objects</source>
   <translation>Numero di oggetti in eccesso</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Matched objects</source>
   <translation>Oggetti abbinati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are a true object.</source>
   <translation>Rilevamenti che sono un oggetto vero.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Missed objects</source>
   <translation>Oggetti mancati</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>True objects that were not detected.</source>
   <translation>Oggetti veri che non sono stati rilevati.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Extra objects</source>
   <translation>Oggetti in eccesso</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate.py" />
   <source>Detections that are no true object.</source>
   <translation>Rilevamenti che non sono un oggetto vero.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Evaluate a model</source>
   <translation>Valuta un modello</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Measures a model on a part of a training set that it has not seen.</source>
   <translation>Misura un modello su una parte di un set di addestramento che non ha visto.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>evaluate,model,accuracy,ap,coco,test,validation</source>
   <translation>valutare,modello,accuratezza,ap,coco,test,validazione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP</source>
   <translation>AP delle maschere</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Mask AP50</source>
   <translation>AP50 delle maschere</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/evaluate_model.py" />
   <source>Box AP</source>
   <translation>AP dei rettangoli</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Export a training set</source>
   <translation>Esporta un set di addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Writes a training set as COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Scrive un set di addestramento come COCO, YOLO, RCNN_Masks o maschere di istanze.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>export,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>esportare,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Images</source>
   <translation>Immagini</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_dataset.py" />
   <source>Objects</source>
   <translation>Oggetti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Export a model</source>
   <translation>Esporta un modello</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>Writes a model as ONNX, which other programs run without RS Mask.</source>
   <translation>Scrive un modello come ONNX, che altri programmi eseguono senza RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/export_model.py" />
   <source>export,model,onnx,onnxruntime,deepness,deploy,share,mask r-cnn</source>
   <translation>esportare,modello,onnx,onnxruntime,deepness,distribuire,condividere,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Import a training set</source>
   <translation>Importa un set di addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>Makes a training set from COCO, YOLO, RCNN_Masks or instance masks.</source>
   <translation>Crea un set di addestramento da COCO, YOLO, RCNN_Masks o maschere di istanze.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/import_dataset.py" />
   <source>import,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training</source>
   <translation>importare,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Make a sample to try everything with</source>
   <translation>Crea un esempio per provare tutto</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Makes up two aerial photographs and the outlines of what is on them.</source>
   <translation>Inventa due fotografie aeree e i contorni di ciò che mostrano.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>sample,example,demo,test,try,synthetic,tutorial</source>
   <translation>esempio,campione,demo,test,provare,sintetico,tutorial</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to train on</source>
   <translation>Immagine per l'addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Image to detect in</source>
   <translation>Immagine per il rilevamento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Outlines of all objects</source>
   <translation>Contorni di tutti gli oggetti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/make_sample.py" />
   <source>Area of the western image</source>
   <translation>Area dell'immagine occidentale</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>New layers to annotate in</source>
   <translation>Nuovi layer per annotare</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Makes a GeoPackage with your classes, ready to draw objects and areas in.</source>
   <translation>Crea un GeoPackage con le vostre classi, pronto per disegnare oggetti e aree.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>RS Mask decides</source>
   <translation>RS Mask decide</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No class is named. Write e.g. house, tree.</source>
   <translation>Nessuna classe è indicata. Scrivere ad es. house, tree.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>new,draw,digitise,digitize,annotate,label,classes,geopackage</source>
   <translation>nuovo,disegnare,digitalizzare,annotare,etichettare,classi,geopackage</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Annotated area</source>
   <translation>Area annotata</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>(RS Mask decides)</source>
   <translation>(RS Mask decide)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>No CRS is given, and the project has none.</source>
   <translation>Nessun SR è indicato e il progetto non ne ha.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose the CRS of your imagery.</source>
   <translation>Scegliere il SR delle immagini.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Choose another name: what was drawn is never overwritten.</source>
   <translation>Scegliere un altro nome: ciò che è stato disegnato non viene mai sovrascritto.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>Classes: {}. CRS: {}.</source>
   <translation>Classi: {}. SR: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} can't be written: {}. Choose another place.</source>
   <translation>{} non può essere scritto: {}. Scegliere un'altra posizione.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The style of {} can't be stored: {}.</source>
   <translation>Lo stile di {} non può essere salvato: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The styles can't be stored in {}.</source>
   <translation>Gli stili non possono essere salvati in {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>The class {} is named twice. Name each class once.</source>
   <translation>La classe {} è indicata due volte. Indicare ogni classe una volta.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/new_annotations.py" />
   <source>{} is there already.</source>
   <translation>{} esiste già.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Refine detections</source>
   <translation>Affina rilevamenti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>Makes a new layer from kept raw detections, in seconds.</source>
   <translation>Crea in pochi secondi un nuovo layer dai rilevamenti grezzi conservati.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/refine.py" />
   <source>refine,threshold,score,archive,detections,mask r-cnn</source>
   <translation>affinare,soglia,punteggio,archivio,rilevamenti,mask r-cnn</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Set up the engine</source>
   <translation>Installa il motore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Installs PyTorch and the rest into a Python environment of their own.</source>
   <translation>Installa PyTorch e il resto in un ambiente Python separato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>setup,install,engine,environment,python,pytorch,gpu,cuda</source>
   <translation>configurare,installare,motore,ambiente,python,pytorch,gpu,cuda</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine's Python</source>
   <translation>Python del motore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>Stopped. What was downloaded is kept; run this again to go on.</source>
   <translation>Interrotto. Ciò che è stato scaricato è conservato; eseguire di nuovo per continuare.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine is made in {}. QGIS's own Python is not touched.</source>
   <translation>Il motore viene creato in {}. Il Python di QGIS non viene toccato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The environment variable {} is set and goes before this engine.</source>
   <translation>La variabile d'ambiente {} è impostata e ha la precedenza su questo motore.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>The engine in {} is deleted.</source>
   <translation>Il motore in {} è stato eliminato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/setup.py" />
   <source>There is no engine in {}.</source>
   <translation>Non c'è alcun motore in {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>2. Train a model</source>
   <translation>2. Addestra un modello</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Fine-tunes Mask R-CNN on a training set and keeps the best model.</source>
   <translation>Adatta Mask R-CNN a un set di addestramento e conserva il modello migliore.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Detect with it</source>
   <translation>Rileva con esso</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai</source>
   <translation>addestrare,fine-tune,apprendimento per trasferimento,mask r-cnn,ottimizzatore,adam,sgd,deep learning,ia,ai</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP on validation</source>
   <translation>AP delle maschere in validazione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Mask AP50 on validation</source>
   <translation>AP50 delle maschere in validazione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Epochs done</source>
   <translation>Epoche eseguite</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/algorithms/train.py" />
   <source>Best epoch</source>
   <translation>Epoca migliore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another run of RS Mask is at work. This one waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Un'altra esecuzione di RS Mask è al lavoro. Questa attende che finisca; «Annulla» la toglie dalla coda.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it out of the queue.</source>
   <translation>Un altro QGIS (processo {}) esegue RS Mask. Questa esecuzione attende che finisca; «Annulla» la toglie dalla coda.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/job_queue.py" />
   <source>It is this run's turn now.</source>
   <translation>Ora è il turno di questa esecuzione.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Start here</source>
   <translation>Inizia qui</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Example models</source>
   <translation>Modelli di esempio</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Guide</source>
   <translation>Guida</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/plugin.py" />
   <source>Finds every object in your imagery.</source>
   <translation>Trova ogni oggetto nelle vostre immagini.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/provider.py" />
   <source>Python of the engine (empty: the one that 'Set up the engine' made)</source>
   <translation>Python del motore (vuoto: quello creato da «Installa il motore»)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Loss</source>
   <translation>Perdita</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/curves.py" />
   <source>Epoch</source>
   <translation>Epoca</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Detect objects with it</source>
   <translation>Rileva oggetti con esso</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Train it further</source>
   <translation>Addestralo ancora</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>What it finds</source>
   <translation>Cosa trova</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Least score</source>
   <translation>Punteggio minimo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/model_page.py" />
   <source>Network</source>
   <translation>Rete</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Running now</source>
   <translation>In corso</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: {}</source>
   <translation>Trovati finora: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>Found so far: over {}</source>
   <translation>Trovati finora: oltre {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>It begins …</source>
   <translation>Comincia …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/now_running.py" />
   <source>{} (and {} more)</source>
   <translation>{} (e altri {})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The engine: Python with PyTorch, beside QGIS</source>
   <translation>Il motore: Python con PyTorch, accanto a QGIS</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Last runs (a double click opens the report)</source>
   <translation>Ultime esecuzioni (un doppio clic apre il rapporto)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Open its dialog with the same values</source>
   <translation>Apri la sua finestra con gli stessi valori</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Looking for the engine …</source>
   <translation>Ricerca del motore…</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask computes with a Python of its own, which this computer does not have yet. The button below downloads and installs it: 1 to 6 GB, some minutes, once. QGIS and its own Python stay as they are.</source>
   <translation>RS Mask calcola con un Python proprio, che questo computer non ha ancora. Il pulsante qui sotto lo scarica e lo installa: da 1 a 6 GB, alcuni minuti, una volta sola. QGIS e il suo Python restano come sono.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>The button below installs the engine anew.</source>
   <translation>Il pulsante qui sotto installa di nuovo il motore.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Try it with a sample: one step after the other, filled in</source>
   <translation>Prova con un esempio: un passo dopo l'altro, già compilato</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Your own imagery</source>
   <translation>Le vostre immagini</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>Install the engine …</source>
   <translation>Installa il motore …</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>{}Ready: Python {} in {}.</source>
   <translation>{}Pronto: Python {} in {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/start/page.py" />
   <source>RS Mask sample</source>
   <translation>Esempio RS Mask</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped.</source>
   <translation>Interrotto.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>RS Mask needs its engine, a Python with PyTorch, once on this computer.</source>
   <translation>RS Mask ha bisogno una volta del suo motore, un Python con PyTorch, su questo computer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Set it up</source>
   <translation>Installalo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Stopped before it began.</source>
   <translation>Interrotto prima di iniziare.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>{} failed: {}</source>
   <translation>{} non è riuscito: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/base.py" />
   <source>Report: {}</source>
   <translation>Rapporto: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>Show the layer</source>
   <translation>Mostra il layer</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/detections_algorithm.py" />
   <source>{} is not needed any more and can't be deleted ({}). Delete it yourself.</source>
   <translation>{} non serve più e non può essere eliminato ({}). Eliminatelo voi.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>QGIS can't open it for writing</source>
   <translation>QGIS non può aprirlo in scrittura</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>stopped by the user</source>
   <translation>interrotto dall'utente</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer that the engine made can't be read: {}.</source>
   <translation>Il layer creato dal motore non può essere letto: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>only {} of {} objects arrived</source>
   <translation>sono arrivati solo {} oggetti su {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_copy.py" />
   <source>The layer can't be written to {}: {}. It is kept as {}.</source>
   <translation>Il layer non può essere scritto in {}: {}. È conservato come {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>Made by RS Mask on {}: {}. From: {}.</source>
   <translation>Fatto da RS Mask il {}: {}. Da: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/layer_outputs.py" />
   <source>{} keeps the values and not the outlines.</source>
   <translation>{} conserva i valori e non i contorni.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>no such format</source>
   <translation>formato inesistente</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>QGIS lacks its driver</source>
   <translation>a QGIS manca il suo driver</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: “{}” is no kind of place that layers go to.</source>
   <translation>{} non può essere scritto: «{}» non è una destinazione per layer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is named for two outputs. Give each its own.</source>
   <translation>{} è indicato per due output. Dare a ciascuno il proprio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is in the way: it is needed while {} is made. Move it elsewhere.</source>
   <translation>{} è d'intralcio: serve durante la creazione di {}. Spostarlo altrove.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is no GeoPackage of its own. Give a file name that ends in .gpkg.</source>
   <translation>{} non è un GeoPackage a sé. Indicare un nome di file che termina in .gpkg.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is a folder. Choose a file name.</source>
   <translation>{} è una cartella. Scegliere un nome di file.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} holds other layers ({}), which would be lost. Choose another file, or add the result as a layer: {}|layername=NAME.</source>
   <translation>{} contiene altri layer ({}), che andrebbero persi. Scegliere un altro file o aggiungere il risultato come layer: {}|layername=NAME.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is there already and is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>{} esiste già e non è un risultato precedente di questo algoritmo: non viene sostituito. Scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be opened, so no layer is added to it.</source>
   <translation>{} non può essere aperto, quindi non vi si aggiunge alcun layer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} has a layer {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name for the layer.</source>
   <translation>{} ha già un layer {}, che non è un risultato precedente di questo algoritmo: non viene sostituito. Scegliere un altro nome per il layer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database has a table {} already, which is no earlier result of this algorithm: it is not replaced. Choose another name.</source>
   <translation>Il database ha già una tabella {}, che non è un risultato precedente di questo algoritmo: non viene sostituita. Scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “|” for the end of a path. Leave it out.</source>
   <translation>{} non può essere scritto: QGIS prende «|» per la fine di un percorso. Toglierlo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the GDAL of this QGIS has no driver for GeoParquet. Choose a name that ends in .gpkg; the console command rsmask writes both.</source>
   <translation>{} non può essere scritto: il GDAL di questo QGIS non ha un driver per GeoParquet. Scegliere un nome che termina in .gpkg; il comando rsmask scrive entrambi.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} is an input of this run ({}). Choose another output.</source>
   <translation>{} è un input di questa esecuzione ({}). Scegliere un altro output.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>The database of {} can't be used: {}. Check the connection.</source>
   <translation>Il database di {} non può essere usato: {}. Verificare la connessione.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: QGIS takes “:” for the end of a provider's name.</source>
   <translation>{} non può essere scritto: QGIS prende «:» per la fine del nome di un provider.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>{} can't be written: the format {} does not take polygons with fields. Choose another one, such as .gpkg, .shp or .geojson.</source>
   <translation>{} non può essere scritto: il formato {} non accetta poligoni con campi. Sceglierne un altro, ad es. .gpkg, .shp o .geojson.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/output_target.py" />
   <source>What {} holds can't be read ({}), and so it is not written to. Close it in other programs, or choose another file.</source>
   <translation>Il contenuto di {} non può essere letto ({}), perciò non vi si scrive nulla. Chiudetelo negli altri programmi o scegliete un altro file.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A raster file of any format that GDAL reads.</source>
   <translation>Un file raster in un formato che GDAL legge.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Raster files of any format that GDAL reads, one or several.</source>
   <translation>Uno o più file raster in un formato che GDAL legge.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Only this rectangle; empty: the whole raster.</source>
   <translation>Solo questo rettangolo; vuoto: l'intero raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>A GeoPackage is written directly, other formats at the end. What lies there is replaced only where it is an earlier result; FILE.gpkg|layername=NAME adds a layer.</source>
   <translation>Un GeoPackage viene scritto direttamente, gli altri formati alla fine. Ciò che esiste viene sostituito solo se è un risultato precedente; FILE.gpkg|layername=NAME aggiunge un layer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>One of: {}.</source>
   <translation>Uno tra: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/parameter_factory.py" />
   <source>Any of: {}.</source>
   <translation>Uno o più tra: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} can't be used: {}. Correct it.</source>
   <translation>L'espressione {} non può essere usata: {}. Correggerla.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The features of {} can't be written: {}.</source>
   <translation>Gli elementi di {} non possono essere scritti: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression {} fails for feature {}: {}. Correct it.</source>
   <translation>L'espressione {} non riesce per l'elemento {}: {}. Correggerla.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>A feature can't be written for the engine: {}.</source>
   <translation>Un elemento non può essere scritto per il motore: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives none of the {} features of {} a class. Correct it.</source>
   <translation>L'espressione non dà una classe a nessuno dei {} elementi di {}. Correggerla.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The expression gives {} of {} features no class: they are left out, and count as background inside the annotated area.</source>
   <translation>L'espressione non dà una classe a {} elementi su {}: sono esclusi e contano come sfondo nell'area annotata.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>Of the field {} the names are taken that QGIS shows, not the codes.</source>
   <translation>Del campo {} si prendono i nomi che QGIS mostra, non i codici.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/polygon_source.py" />
   <source>The list of the field {} does not name its value {}, which is taken as it is (objects: {}).</source>
   <translation>L'elenco del campo {} non nomina il suo valore {}, che viene preso così com'è (oggetti: {}).</translation>
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
   <translation>{} di {} {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} a second</source>
   <translation>{} al secondo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>{} left</source>
   <translation>mancano {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/reporting.py" />
   <source>Device: {}</source>
   <translation>Dispositivo: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Number of the class</source>
   <translation>Numero della classe</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Score (0 to 1)</source>
   <translation>Punteggio (da 0 a 1)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Area [m²]</source>
   <translation>Area [m²]</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Cut by an edge</source>
   <translation>Tagliato da un bordo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Tiles joined</source>
   <translation>Tasselli uniti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/styling.py" />
   <source>Run</source>
   <translation>Esecuzione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/training_algorithm.py" />
   <source>No file of weights is given: fill in WEIGHTS_FILE.</source>
   <translation>Nessun file di pesi è indicato: compilare WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no raster. Of a STAC item, load one of its pictures (assets) as a layer; only the console takes the item itself.</source>
   <translation>non è un raster. Di un item STAC, caricare una delle immagini (asset) come layer; solo la console prende l'item stesso.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a raster; check the path, and that GDAL reads the format.</source>
   <translation>non può essere aperto come raster; verificare il percorso e che GDAL legga il formato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be opened as a polygon layer; check the path and the layer's name.</source>
   <translation>non può essere aperto come layer di poligoni; verificare il percorso e il nome del layer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no CRS; give one such as EPSG:25832.</source>
   <translation>non è un SR; indicarne uno, ad es. EPSG:25832.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832].</source>
   <translation>non è un'estensione; indicare ovest,est,sud,nord, eventualmente con il SR: [EPSG:25832].</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>check the path, and that GDAL reads the format.</source>
   <translation>verificare il percorso e che GDAL legga il formato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” can't be opened: {}. If its file was moved, give the layer its new place (layer menu: Change Data Source).</source>
   <translation>Il layer «{}» non può essere aperto: {}. Se il suo file è stato spostato, indicate il nuovo posto (menu del layer: Cambia Sorgente Dati).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>whole number</source>
   <translation>numero intero</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>number</source>
   <translation>numero</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>can't be used here. {}</source>
   <translation>non può essere usato qui. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{}: {} can't be opened as a raster; </source>
   <translation>{}: {} non può essere aperto come raster; </translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>{} is missing. {}</source>
   <translation>{} manca. {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is none of the choices: {}.</source>
   <translation>non è una delle scelte: {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>is no {} from {} to {}.</source>
   <translation>non è un {} da {} a {}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>repeat --{}=… for each file.</source>
   <translation>ripetere --{}=… per ogni file.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” comes from a service ({}) and not from a raster file. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>Il layer «{}» proviene da un servizio ({}) e non da un file raster. Esportarlo prima in un GeoTIFF (menu del layer: Esporta → Salva con nome).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. Assign the CRS to the file itself (Raster › Projections › Assign Projection) and load it again.</source>
   <translation>Il layer «{}» ha un SR impostato in QGIS ({}), il suo file ha {}. Assegnare il SR al file stesso (Raster › Proiezioni › Assegna proiezione) e ricaricarlo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_errors.py" />
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/value_reader.py" />
   <source>{}: “{}” is not a list of numbers such as 1, 2, 3.</source>
   <translation>{}: «{}» non è un elenco di numeri come 1, 2, 3.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/toolbox/web_request.py" />
   <source>{} lies where the imagery's CRS ({}) does not reach. Is its own CRS ({}) the right one?</source>
   <translation>{} si trova dove il SR delle immagini ({}) non arriva. Il suo SR ({}) è quello giusto?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service describes the grid of its tiles in a way that can't be read.</source>
   <translation>Il servizio descrive la griglia dei suoi tasselli in un modo che non si può leggere.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service has no layer “{}” in the grid “{}” any more. Add it to QGIS anew.</source>
   <translation>Il servizio non ha più il layer «{}» nella griglia «{}». Aggiungerlo di nuovo a QGIS.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>The service does not list its layers ({}).</source>
   <translation>Il servizio non elenca i suoi layer ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/capabilities.py" />
   <source>an empty answer</source>
   <translation>una risposta vuota</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} has no such service any more.</source>
   <translation>Il server {} non ha più quel servizio.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not answer any more ({}). What was read is kept: run it again later to go on.</source>
   <translation>Il server {} non risponde più ({}). Ciò che è stato letto è conservato: eseguire più tardi per continuare.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>QGIS's credentials for {} can't be used. Check them in its options.</source>
   <translation>Le credenziali di QGIS per {} non si possono usare. Verificarle nelle sue opzioni.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} refuses its imagery ({} {}). Check the layer's credentials, and whether its provider allows such use.</source>
   <translation>Il server {} rifiuta le sue immagini ({} {}). Verificare le credenziali del layer, e se il suo fornitore permette tale uso.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/download.py" />
   <source>The server {} does not understand the request ({} {}).</source>
   <translation>Il server {} non capisce la richiesta ({} {}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/mosaic.py" />
   <source>{} can't be written ({}).</source>
   <translation>{} non può essere scritto ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The server answers with something that is no picture: {}</source>
   <translation>Il server risponde con qualcosa che non è un'immagine: {}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>{} can't be written. Is the disk full?</source>
   <translation>{} non può essere scritto. Il disco è pieno?</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/tile_cache.py" />
   <source>The folder {} can't be made ({}).</source>
   <translation>La cartella {} non può essere creata ({}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>Web imagery</source>
   <translation>Immagini dal web</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The layer “{}” holds heights and no imagery. Export it to a GeoTIFF first (layer menu: Export → Save As).</source>
   <translation>Il layer «{}» contiene quote e non immagini. Esportarlo prima in un GeoTIFF (menu del layer: Esporta → Salva con nome).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>At which ground size the layer “{}” is to be read is not known. Give it in WEB_GSD, in metres a pixel.</source>
   <translation>Non si sa a quale dimensione al suolo leggere il layer «{}». Indicarla in WEB_GSD, in metri per pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The whole of the layer “{}”, which comes from a web service, would be about {} tiles. Say what of it is wanted, by an extent or by polygons.</source>
   <translation>L'intero layer “{}”, che viene da un servizio web, sarebbe di circa {} riquadri. Indicare con un'estensione o con poligoni che cosa se ne vuole.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}”: {} tiles of {} m a pixel. Imagery: {}. Its terms of use are yours to keep: ask the provider whether analysing its imagery is allowed.</source>
   <translation>“{}”: {} riquadri di {} m per pixel. Immagini: {}. Le condizioni d'uso vanno rispettate: chiedere al fornitore se è permesso analizzare le sue immagini.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>There is nothing of the layer “{}” in the extent and area.</source>
   <translation>Non c'è nulla del layer «{}» nell'estensione e nell'area.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>The service of “{}” has no imagery there at {} m a pixel.</source>
   <translation>Il servizio di “{}” non ha immagini lì a {} m per pixel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>{} of the tiles were read before.</source>
   <translation>{} dei riquadri sono già stati letti.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/web_imagery/web_layer.py" />
   <source>“{}” would need {} tiles at {} m a pixel, and {} are allowed (WEB_TILES), which is a square of about {} m. Choose a smaller extent or a coarser ground size, or allow more where its provider does.</source>
   <translation>“{}” richiederebbe {} riquadri a {} m per pixel, e ne sono permessi {} (WEB_TILES), cioè un quadrato di circa {} m. Scegliere un'estensione più piccola o una dimensione al suolo maggiore, o permetterne di più se il fornitore lo fa.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/number.py" />
   <source>Not set</source>
   <translation>Non impostato</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/finished_run.py" />
   <source>{} is done.</source>
   <translation>{} è finito.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Tiles to do</source>
   <translation>Tasselli da fare</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far ({})</source>
   <translation>Trovati finora ({})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/window/live_map.py" />
   <source>Found so far (the first {})</source>
   <translation>Trovati finora (i primi {})</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the sample</source>
   <translation>Cartella dell'esempio</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The sample's folder; must be empty or absent.</source>
   <translation>La cartella dell'esempio; deve essere vuota o non esistere.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Width</source>
   <translation>Larghezza</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of both images together; two thirds are the western one.</source>
   <translation>Di entrambe le immagini insieme; due terzi sono quella occidentale.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>pixels</source>
   <translation>pixel</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Height</source>
   <translation>Altezza</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Of the images.</source>
   <translation>Delle immagini.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Seed</source>
   <translation>Seme (seed)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the whole sample follows: same number, same sample.</source>
   <translation>Numero da cui deriva tutto l'esempio: stesso numero, stesso esempio.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Imagery</source>
   <translation>Immagini</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Raster files (or one folder of rasters).</source>
   <translation>File raster (o una cartella di raster).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Annotated objects</source>
   <translation>Oggetti annotati</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The polygon layer: one feature an object.</source>
   <translation>Il layer di poligoni: un elemento per oggetto.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Training set</source>
   <translation>Set di addestramento</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder; must be empty or absent.</source>
   <translation>La cartella del set di addestramento; deve essere vuota o non esistere.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the class</source>
   <translation>Campo con la classe</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with each object's class; empty: one class.</source>
   <translation>Campo con la classe di ogni oggetto; vuoto: una sola classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class, without a field</source>
   <translation>Nome della classe, senza campo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Name of the class when there is no class field.</source>
   <translation>Nome della classe se non c'è un campo di classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Polygons inside which everything was annotated; outside them nothing is background. Empty: the whole of each raster.</source>
   <translation>Poligoni entro cui tutto è stato annotato; fuori di essi nulla è sfondo. Vuoto: ogni raster per intero.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tile size</source>
   <translation>Dimensione del tassello</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Side of a tile.</source>
   <translation>Lato di un tassello.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile</source>
   <translation>Distanza da tassello a tassello</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Distance from tile to tile; 0: the tile size (no overlap).</source>
   <translation>Distanza da tassello a tassello; 0: la dimensione del tassello (senza sovrapposizione).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>the tile size: no overlap</source>
   <translation>la dimensione del tassello: senza sovrapposizione</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a pixel</source>
   <translation>Dimensione del pixel al suolo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Ground size of a tile's pixel, one or several; empty: each raster's own.</source>
   <translation>Dimensione al suolo di un pixel del tassello, una o più; vuoto: quella di ogni raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>metres</source>
   <translation>metri</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands</source>
   <translation>Bande</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Bands to use, by number, in this order; empty: all but alpha.</source>
   <translation>Bande da usare, per numero, in questo ordine; vuoto: tutte tranne alfa.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for validation</source>
   <translation>Quota per la validazione</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the annotated area that training does not see and that chooses the best model.</source>
   <translation>Quota dell'area annotata che l'addestramento non vede e che sceglie il modello migliore.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for the test</source>
   <translation>Quota per il test</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement.</source>
   <translation>Quota tenuta per un'ultima misura onesta.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Split by</source>
   <translation>Suddividi per</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given areas.</source>
   <translation>Come si scelgono le quote: blocchi nello spazio (blocks), un campo di AREA (field), raster interi (raster) o aree date (areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: blocks</source>
   <translation>blocchi nello spazio</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: field</source>
   <translation>secondo un campo</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: raster</source>
   <translation>raster interi</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>choice: areas</source>
   <translation>aree date</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field with the split</source>
   <translation>Campo con la suddivisione</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Field of AREA that holds train, validation or test; an area where it is empty goes to a split by chance (with field and areas).</source>
   <translation>Campo di AREA che contiene train, validation o test; un'area in cui è vuoto va a caso in una parte (con field e areas).</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least visible share of an object</source>
   <translation>Quota visibile minima di un oggetto</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Objects of which less than this share is inside a tile are ignored there.</source>
   <translation>Gli oggetti di cui meno di questa quota è in un tassello vi sono ignorati.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Least valid share of a tile</source>
   <translation>Quota valida minima di un tassello</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles with a smaller share of valid, annotated pixels are left out, but never one whose objects would be lost with it.</source>
   <translation>I tasselli con una quota minore di pixel validi e annotati sono esclusi, ma mai uno i cui oggetti andrebbero persi.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without objects</source>
   <translation>Tasselli senza oggetti</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that this allows.</source>
   <translation>Tasselli senza alcun oggetto, come quota dei tasselli con oggetti; 1 o più conserva tutto ciò che questo consente.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Number from which the chance in the split follows: same number, same split.</source>
   <translation>Numero da cui deriva il caso nella suddivisione: stesso numero, stessa suddivisione.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set</source>
   <translation>Continua un set di addestramento incompiuto</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Go on with an unfinished training set in OUTPUT.</source>
   <translation>Continua un set di addestramento incompiuto in OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Dask scheduler</source>
   <translation>Scheduler Dask</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers write the tiles; they must reach imagery and training set under the same paths. Empty: this computer.</source>
   <translation>Indirizzo di uno scheduler Dask (tcp://host:8786) i cui worker scrivono i tasselli; devono raggiungere immagini e set di addestramento con gli stessi percorsi. Vuoto: questo computer.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the other training set</source>
   <translation>Cartella dell'altro set di addestramento</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the other tool's training set.</source>
   <translation>La cartella del set di addestramento dell'altro strumento.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The other tool's format.</source>
   <translation>Il formato dell'altro strumento.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share of the images that training does not see; used where the set has no splits.</source>
   <translation>Quota delle immagini che l'addestramento non vede; usata se il set non è suddiviso.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share for testing</source>
   <translation>Quota per il test</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Share kept for a last, honest measurement; used where the set has no splits.</source>
   <translation>Quota tenuta per un'ultima misura onesta; usata se il set non è suddiviso.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The training set's folder.</source>
   <translation>La cartella del set di addestramento.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Folder of the export</source>
   <translation>Cartella di esportazione</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The folder of the export; must be empty or absent.</source>
   <translation>La cartella di esportazione; deve essere vuota o non esistere.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>Classes</source>
   <translation>Classi</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The names of the classes, separated by commas: house, tree.</source>
   <translation>I nomi delle classi, separati da virgole: house, tree.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage</source>
   <translation>GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>The GeoPackage; must not be there yet.</source>
   <translation>Il GeoPackage; non deve ancora esistere.</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS</source>
   <translation>SR</translation>
  </message>
  <message>
   <location filename="core/jobs/dataset_options.py" />
   <source>CRS of the layers, best the imagery's; empty: the project's.</source>
   <translation>SR dei layer, meglio quello delle immagini; vuoto: quello del progetto.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Raster files, addresses (https://…, s3://…) or STAC items (item.json), or one folder of rasters.</source>
   <translation>File raster, indirizzi (https://…, s3://…) o elementi STAC (item.json), oppure una cartella di raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The model file (.safetensors).</source>
   <translation>Il file del modello (.safetensors).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Models (*.safetensors)</source>
   <translation>Modelli (*.safetensors)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections</source>
   <translation>Rilevamenti</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer (.gpkg, or .parquet where the library pyarrow is installed).</source>
   <translation>Il layer dei rilevamenti (.gpkg, o .parquet se la libreria pyarrow è installata).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Only inside</source>
   <translation>Solo all'interno di</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons to stay inside; empty: the whole raster.</source>
   <translation>Poligoni entro cui restare; vuoto: l'intero raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Extent</source>
   <translation>Estensione</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the whole raster.</source>
   <translation>Ovest, sud, est, nord nel SR del raster, o in CRS se indicato; vuoto: l'intero raster.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Detections below this score are left out; -1: the model's own threshold of best F1. 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated in training. Detections that the network gives less than 0.05 are never kept.</source>
   <translation>I rilevamenti sotto questo punteggio sono esclusi; -1: la soglia del modello con il miglior F1. 0.8 significa che circa 8 oggetti su 10 sono giusti, se i punteggi del modello sono stati calibrati nell'addestramento. I rilevamenti a cui la rete dà meno di 0.05 non si conservano mai.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's own</source>
   <translation>quello del modello</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Side of a window that the network sees at once; 0: 1024, or the model's tile where that is larger or the network has group norm.</source>
   <translation>Lato della finestra che la rete vede in una volta; 0: 1024, o il tassello del modello se è più grande o se la rete ha group norm.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>automatic</source>
   <translation>automatico</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Margin</source>
   <translation>Margine</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile (192 of 1024). More gives the network more surroundings and takes longer.</source>
   <translation>Sovrapposizione di una finestra con le vicine su ogni lato, almeno 16; -1: 3/16 del tassello (192 di 1024). Di più dà alla rete più contesto e richiede più tempo.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>3/16 of the tile</source>
   <translation>3/16 del tassello</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Batch size</source>
   <translation>Dimensione del lotto</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Windows at once; 0: what fits into memory.</source>
   <translation>Finestre alla volta; 0: quante ne stanno in memoria.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>what fits into memory</source>
   <translation>quanto sta in memoria</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, red, green); empty: those of the model's names where the raster has them all, else in order.</source>
   <translation>Bande del raster che corrispondono a quelle del modello, per numero o per nome (4, 1, 2 o nir, red, green); vuoto: quelle dei nomi del modello se il raster le ha tutte, altrimenti in ordine.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Scales</source>
   <translation>Scale</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at the raster at several scales and merge what is found: 1 is the model's ground size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects larger than a tile; empty: what the model's card asks for, mostly 1 only.</source>
   <translation>Guarda il raster a più scale e unisce ciò che trova: 1 è la dimensione al suolo del modello, 2 mostra tutto il doppio più grande e richiede quattro volte il tempo, 0.5 trova oggetti più grandi di un tassello; vuoto: ciò che chiede la scheda del modello, per lo più solo 1.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search in this CRS</source>
   <translation>Cerca in questo SR</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the equator; extent and layer are in it as well. Empty: as it is.</source>
   <translation>Cerca nel raster riproiettato in questo SR (EPSG:32633), per immagini in gradi lontane dall'equatore; anche estensione e layer vi sono. Vuoto: così com'è.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways</source>
   <translation>Guarda ogni tassello in quattro modi</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Look at every tile four ways, turned by quarters, and take the mean: four times slower, and often clearly better.</source>
   <translation>Guarda ogni tassello in quattro modi, ruotato di quarti, e fa la media: quattro volte più lento e spesso nettamente migliore.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least area</source>
   <translation>Area minima</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Smaller polygons are left out; 0: none.</source>
   <translation>I poligoni più piccoli sono esclusi; 0: nessuno.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>square metres</source>
   <translation>metri quadrati</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>no limit</source>
   <translation>nessun limite</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Simplify outlines</source>
   <translation>Semplifica i contorni</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines may move by this much to have fewer vertices; -1: half a pixel.</source>
   <translation>I contorni possono spostarsi di tanto per avere meno vertici; -1: mezzo pixel.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>by half a pixel</source>
   <translation>di mezzo pixel</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Outlines</source>
   <translation>Contorni</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>auto: as the true objects of each class were drawn in training, with right angles or round, without specks and small holes; found: as the network sees them; square: right angles (for buildings); smooth: round (for crowns).</source>
   <translation>auto: come gli oggetti veri di ogni classe erano disegnati nell'addestramento, ad angoli retti o tondi, senza schegge né piccoli buchi; found: come li vede la rete; square: angoli retti (per edifici); smooth: tondi (per chiome).</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: auto</source>
   <translation>automatico</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: found</source>
   <translation>come trovati</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: square</source>
   <translation>ad angoli retti</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>choice: smooth</source>
   <translation>smussati</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Where the network runs.</source>
   <translation>Dove gira la rete.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach raster and model under the same paths. Empty: this computer.</source>
   <translation>Indirizzo di uno scheduler Dask (tcp://host:8786) i cui worker cercano nei tasselli; devono raggiungere raster e modello con gli stessi percorsi. Vuoto: questo computer.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep the raw detections (archive)</source>
   <translation>Conserva i rilevamenti grezzi (archivio)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Keep every raw detection beside the layer, for 'refine'.</source>
   <translation>Conserva ogni rilevamento grezzo accanto al layer, per 'refine'.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run</source>
   <translation>Continua un'esecuzione incompiuta</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Go on with an unfinished run of the same OUTPUT.</source>
   <translation>Continua un'esecuzione incompiuta dello stesso OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Ground size of web imagery</source>
   <translation>Dimensione al suolo delle immagini dal web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>At which pixels of XYZ, WMS and WMTS layers are read; 0: that of the model, or of the training set. The nearest level of zoom that is not much coarser is taken.</source>
   <translation>Alla quale si leggono i pixel dei layer XYZ, WMS e WMTS; 0: quella del modello, o del set di addestramento. Si prende il livello di zoom più vicino che non sia molto più grossolano.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>the model's, or the training set's</source>
   <translation>quella del modello, o del set di addestramento</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Most tiles of web imagery</source>
   <translation>Numero massimo di riquadri dal web</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>A run that needs more tiles of one XYZ, WMS or WMTS layer is refused: a server's imagery is not ours to copy.</source>
   <translation>Un'esecuzione che richiede più riquadri di un layer XYZ, WMS o WMTS viene rifiutata: le immagini di un server non sono da copiare.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The archive that 'detect' kept.</source>
   <translation>L'archivio che 'detect' ha conservato.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap of two that are one</source>
   <translation>Sovrapposizione oltre cui due sono uno</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Two detections of one class that overlap by more than this IoU are one object.</source>
   <translation>Due rilevamenti di una classe che si sovrappongono più di questa IoU sono un solo oggetto.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The detections layer.</source>
   <translation>Il layer dei rilevamenti.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>True objects</source>
   <translation>Oggetti veri</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>The layer of true objects.</source>
   <translation>Il layer degli oggetti veri.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>All three in one GeoPackage</source>
   <translation>Tutti e tre in un GeoPackage</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>GeoPackage with the layers matched, missed and extra.</source>
   <translation>GeoPackage con i layer matched, missed ed extra.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML file with the figures and curves.</source>
   <translation>File HTML con le cifre e le curve.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the detections</source>
   <translation>Classe dei rilevamenti</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the detections' class; empty: one class.</source>
   <translation>Campo con la classe dei rilevamenti; vuoto: una sola classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Class of the true objects</source>
   <translation>Classe degli oggetti veri</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the truth's class; empty: one class.</source>
   <translation>Campo con la classe degli oggetti veri; vuoto: una sola classe.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Score of the detections</source>
   <translation>Punteggio dei rilevamenti</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Field of the score; empty or absent: all equal.</source>
   <translation>Campo con il punteggio; vuoto o assente: tutti uguali.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Polygons inside which both layers are compared; empty: everywhere.</source>
   <translation>Poligoni entro cui si confrontano i due layer; vuoto: ovunque.</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Least overlap (IoU)</source>
   <translation>Sovrapposizione minima (IoU)</translation>
  </message>
  <message>
   <location filename="core/jobs/detection_options.py" />
   <source>Overlap from which a detection counts as found.</source>
   <translation>Sovrapposizione da cui un rilevamento conta come trovato.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which device to try.</source>
   <translation>Quale dispositivo provare.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>HTML file for the report; empty: none.</source>
   <translation>File HTML per il rapporto; vuoto: nessuno.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>What to do</source>
   <translation>Cosa fare</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>install makes the engine, or repairs and finishes one; upgrade brings its libraries to their newest versions; remove deletes it from the disk.</source>
   <translation>install crea il motore, lo ripara o lo completa; upgrade porta le sue librerie alle versioni più recenti; remove lo elimina dal disco.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: install</source>
   <translation>installare o riparare</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: upgrade</source>
   <translation>aggiornare</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: remove</source>
   <translation>rimuovere</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Build of PyTorch</source>
   <translation>Build di PyTorch</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Which build of PyTorch: auto fits the graphics card, and takes the small one for the CPU where there is none; index takes what the configured package index has.</source>
   <translation>Quale build di PyTorch: auto si adatta alla scheda grafica e prende quella piccola per la CPU se non ce n'è; index prende ciò che ha l'indice di pacchetti configurato.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>choice: index</source>
   <translation>dall'indice di pacchetti</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of the engine</source>
   <translation>Cartella del motore</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Where the engine is made (1 to 6 GB); empty: in your data folder.</source>
   <translation>Dove viene creato il motore (da 1 a 6 GB); vuoto: nella vostra cartella dati.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Folder of wheels (to install offline)</source>
   <translation>Cartella di wheel (per installare offline)</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Install from the wheels in this folder, without a network; empty: from the network.</source>
   <translation>Installa dai wheel di questa cartella, senza rete; vuoto: dalla rete.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Python to make it from</source>
   <translation>Python da cui crearlo</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>The Python that the engine is made from; empty: chosen by itself.</source>
   <translation>Il Python da cui si crea il motore; vuoto: scelto automaticamente.</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Start over</source>
   <translation>Ricomincia da capo</translation>
  </message>
  <message>
   <location filename="core/jobs/engine_options.py" />
   <source>Delete what is there and make it anew.</source>
   <translation>Elimina ciò che c'è e lo ricrea.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Split</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The split to measure on.</source>
   <translation>La parte su cui misurare.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: train</source>
   <translation>addestramento</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: validation</source>
   <translation>validazione</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>choice: test</source>
   <translation>test</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Figures</source>
   <translation>Cifre</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON file for the figures; empty: none.</source>
   <translation>File JSON per le cifre; vuoto: nessuno.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Tiles at once; 0: what fits into memory.</source>
   <translation>Tasselli alla volta; 0: quanti ne stanno in memoria.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must reach training set and model under the same paths. Empty: this computer.</source>
   <translation>Indirizzo di uno scheduler Dask (tcp://host:8786) i cui worker cercano nei tasselli; devono raggiungere set di addestramento e modello con gli stessi percorsi. Vuoto: questo computer.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Exported model</source>
   <translation>Modello esportato</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>The file for the other program (.onnx).</source>
   <translation>Il file per l'altro programma (.onnx).</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout that the QGIS plugin Deepness runs.</source>
   <translation>onnx: rettangoli, classi, punteggi e maschere, per i vostri programmi; deepness: la forma che esegue il plugin di QGIS Deepness.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Image size</source>
   <translation>Dimensione dell'immagine</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>Side of the image that the exported model takes; 0: the model's tiles.</source>
   <translation>Lato dell'immagine che il modello esportato prende; 0: i tasselli del modello.</translation>
  </message>
  <message>
   <location filename="core/jobs/model_options.py" />
   <source>the model's tiles</source>
   <translation>i tasselli del modello</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The training set's folder, or any folder with COCO annotations.</source>
   <translation>La cartella del set di addestramento, o qualsiasi cartella con annotazioni COCO.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Run folder</source>
   <translation>Cartella dell'esecuzione</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The run folder.</source>
   <translation>La cartella dell'esecuzione.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Time for the training</source>
   <translation>Tempo per l'addestramento</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How long the training may take, on this machine as busy as it is; 0: what a good model needs, which is said before it starts. Everything that is left automatic follows from this, from the training set and from the machine.</source>
   <translation>Quanto può durare l'addestramento, su questa macchina con il carico che ha; 0: quanto serve a un buon modello, detto prima di iniziare. Tutto ciò che resta automatico deriva da questo, dal set di addestramento e dalla macchina.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>minutes</source>
   <translation>minuti</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>what a good model needs</source>
   <translation>quanto serve a un buon modello</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The network; auto: what suits the machine. MobileNet and ResNet-18 suit a computer without a GPU.</source>
   <translation>La rete; auto: quella adatta alla macchina. MobileNet e ResNet-18 sono adatte a un computer senza GPU.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Network of timm</source>
   <translation>Rete di timm</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Name of a timm feature network, such as resnet50d; only with 'timm', where it is installed.</source>
   <translation>Nome di una rete di caratteristiche di timm, come resnet50d; solo con 'timm', se è installato.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Start from</source>
   <translation>Parti da</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>What training starts from: base, a small network of RS Mask's own that knows imagery from above; pretrained, published weights (downloaded once); a file; or nothing. auto: the file where one is given, else base without a GPU where it fits the network, else pretrained.</source>
   <translation>Da cosa parte l'addestramento: base, una piccola rete di RS Mask che conosce immagini dall'alto; pretrained, pesi pubblicati (scaricati una volta); un file (file); o nulla (none). auto: il file se indicato, altrimenti base senza GPU se si adatta alla rete, altrimenti pretrained.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: pretrained</source>
   <translation>preaddestrato</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: file</source>
   <translation>un file</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: none</source>
   <translation>nulla</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: base</source>
   <translation>modello base di RS Mask</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Weights file</source>
   <translation>File di pesi</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file' or 'auto'.</source>
   <translation>Un modello di RS Mask o un file di pesi (.safetensors, .pth); usato con 'file' o 'auto'.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Models and weights (*.safetensors *.pth *.pt)</source>
   <translation>Modelli e pesi (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizer</source>
   <translation>Ottimizzatore</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the weights are changed.</source>
   <translation>Come si modificano i pesi.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate</source>
   <translation>Tasso di apprendimento</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Step length; 0: the optimizer's own default, larger for steps of many tiles; empty or -1: found by a short range test before the training.</source>
   <translation>Lunghezza del passo; 0: quella predefinita dell'ottimizzatore, maggiore per passi di molti tasselli; vuoto o -1: trovata con una breve prova prima dell'addestramento.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>the optimizer's own</source>
   <translation>quello dell'ottimizzatore</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How often every tile is seen; 0: as the time allows.</source>
   <translation>Quante volte si vede ogni tassello; 0: quanto permette il tempo.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Tiles a batch; 0: what fits into memory. A resumed run may have smaller ones: its steps are then made of more of them.</source>
   <translation>Tasselli per lotto; 0: quanti ne stanno in memoria. Un'esecuzione ripresa può averne di più piccoli: i suoi passi ne contano allora di più.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Augmentation</source>
   <translation>Aumento dei dati</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How strongly tiles are varied: turned, scaled, brightened; auto: what suits the length of the training.</source>
   <translation>Quanto si variano i tasselli: ruotati, scalati, schiariti; auto: ciò che si adatta alla durata dell'addestramento.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: light</source>
   <translation>leggero</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: standard</source>
   <translation>standard</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: strong</source>
   <translation>forte</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the augmentation</source>
   <translation>Modifiche all'aumento dei dati</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Changes to the chosen augmentation, as name=value, separated by commas: paste_share=0.5, scale_low=0.3.</source>
   <translation>Modifiche all'aumento scelto, come nome=valore, separate da virgole: paste_share=0.5, scale_low=0.3.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Patience</source>
   <translation>Pazienza</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training ends after this many validations without a better mask AP; 0: never early; -1: what suits the number of validations.</source>
   <translation>L'addestramento finisce dopo tante validazioni senza una migliore AP delle maschere; 0: mai prima; -1: ciò che si adatta al numero di validazioni.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Crop size</source>
   <translation>Dimensione dei ritagli</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Training sees random crops of this size; 0: whole tiles; -1: what suits the tiles and the machine.</source>
   <translation>L'addestramento vede ritagli casuali di questa dimensione; 0: tasselli interi; -1: ciò che si adatta ai tasselli e alla macchina.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Keep frozen</source>
   <translation>Tieni congelato</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Which part of the network keeps what it knew at the start: stem, its first layers, which see edges and colours; backbone, all that looks at the image. Helps with few objects.</source>
   <translation>Quale parte della rete conserva ciò che sapeva all'inizio: stem, i primi strati, che vedono bordi e colori; backbone, tutto ciò che guarda l'immagine. Aiuta con pochi oggetti.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: stem</source>
   <translation>primi strati</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: backbone</source>
   <translation>intero corpo della rete</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Heads of the network</source>
   <translation>Teste della rete</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Size of the network's heads; light ones are several times faster without a GPU; auto: what suits the machine.</source>
   <translation>Dimensione delle teste della rete; quelle leggere (light) sono più volte più veloci senza GPU; auto: ciò che si adatta alla macchina.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: full</source>
   <translation>completo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Mask size</source>
   <translation>Dimensione della maschera</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Side of the mask that an object is drawn with; 56 is finer, slower and for large objects; auto: what suits the objects.</source>
   <translation>Lato della maschera con cui si disegna un oggetto; 56 è più fine, più lenta e per oggetti grandi; auto: ciò che si adatta agli oggetti.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Normalisation</source>
   <translation>Normalizzazione</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How values inside the network are kept in range; auto suits nearly always: frozen with pretrained weights, else what learns from nothing.</source>
   <translation>Come i valori nella rete restano nei limiti; auto va bene quasi sempre: frozen con pesi preaddestrati, altrimenti ciò che impara dal nulla.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: frozen</source>
   <translation>congelato</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: batch</source>
   <translation>per lotto</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: group</source>
   <translation>per gruppo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Schedule of the learning rate</source>
   <translation>Andamento del tasso di apprendimento</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and again at eight ninths), or constant.</source>
   <translation>Come scende il tasso di apprendimento dopo il riscaldamento: cosine, steps (a un decimo ai due terzi e di nuovo agli otto noni) o constant.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: cosine</source>
   <translation>coseno</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: steps</source>
   <translation>a gradini</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: constant</source>
   <translation>costante</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate from stage to stage</source>
   <translation>Tasso di apprendimento da stadio a stadio</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Learning rate of each stage of the network's body, as a share of the next later one's; 1: all the same. Below 1, what was learnt before changes less.</source>
   <translation>Tasso di apprendimento di ogni stadio del corpo della rete, come quota di quello successivo; 1: tutti uguali. Sotto 1, ciò che era già appreso cambia meno.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches a step</source>
   <translation>Lotti per passo</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Batches that the network looks at before it is changed once: as steady as a batch that many times as large, in the memory of one; 0: what suits the batch.</source>
   <translation>Lotti che la rete guarda prima di essere modificata una volta: stabile come un lotto altrettante volte più grande, nella memoria di uno; 0: ciò che si adatta al lotto.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps of an epoch</source>
   <translation>Passi per epoca</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Steps after which the tiles seen count as an epoch, which may end with a validation; 0: chosen, as a rule as many as show every tile once.</source>
   <translation>Passi dopo i quali i tasselli visti contano come un'epoca, che può finire con una validazione; 0: scelti, di norma quanti mostrano ogni tassello una volta.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs between validations</source>
   <translation>Epoche tra validazioni</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Epochs from one validation to the next; 0: so many that validation costs little.</source>
   <translation>Epoche da una validazione alla successiva; 0: tante che la validazione costi poco.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of difficult tiles seen again</source>
   <translation>Quota di tasselli difficili rivisti</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Share of an epoch's tiles that are seen again because the network was worst on them.</source>
   <translation>Quota dei tasselli di un'epoca che si rivedono perché la rete vi è andata peggio.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: when to switch</source>
   <translation>Adam_SGD: quando cambiare</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has settled, as in SWATS), at a share of the schedule, alternate (back to Adam when validation stalls), or mix.</source>
   <translation>Solo Adam_SGD: quando Adam diventa SGD: auto (appena si è stabilizzata la lunghezza di passo che servirebbe a SGD, come in SWATS), at (a una quota del percorso), alternate (ritorno ad Adam quando la validazione ristagna) o mix.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: at</source>
   <translation>a una quota</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: alternate</source>
   <translation>alternando</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>choice: mix</source>
   <translation>misto</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD: share</source>
   <translation>Adam_SGD: quota</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it comes at the latest; mix: SGD's weight.</source>
   <translation>Solo Adam_SGD: at: la quota del percorso a cui avviene il cambio; auto: dove avviene al più tardi; mix: il peso di SGD.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Loading processes</source>
   <translation>Processi di caricamento</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Processes that load tiles; -1: chosen for the machine.</source>
   <translation>Processi che caricano i tasselli; -1: scelto per la macchina.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Number from which all chance of a training follows: same number, same training; another number shows how much of a result is luck.</source>
   <translation>Numero da cui deriva tutto il caso di un addestramento: stesso numero, stesso addestramento; un altro mostra quanto di un risultato è fortuna.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The same to the bit on a graphics card</source>
   <translation>Identico bit per bit su una scheda grafica</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of threads, it always is.</source>
   <translation>Dà lo stesso addestramento bit per bit anche su una GPU; più lento. Su una CPU, con lo stesso numero di thread, lo è sempre.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished run in OUTPUT.</source>
   <translation>Continua l'esecuzione incompiuta in OUTPUT.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Optimizers</source>
   <translation>Ottimizzatori</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The optimizers to compare.</source>
   <translation>Gli ottimizzatori da confrontare.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Repeats</source>
   <translation>Ripetizioni</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Trainings with each optimizer, each with a seed of its own; with fewer than three, differences can hardly be told from chance.</source>
   <translation>Addestramenti con ogni ottimizzatore, ognuno con un proprio seme; con meno di tre, le differenze si distinguono a stento dal caso.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Folder of the comparison</source>
   <translation>Cartella del confronto</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>The comparison's folder.</source>
   <translation>La cartella del confronto.</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with an unfinished comparison</source>
   <translation>Continua un confronto incompiuto</translation>
  </message>
  <message>
   <location filename="core/jobs/training_options.py" />
   <source>Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be added to a finished one.</source>
   <translation>Continua il confronto incompiuto in OUTPUT; a uno compiuto si possono aggiungere altri ottimizzatori e ripetizioni.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;Cuts rasters and the polygons that you drew on them into tiles with outlines: the training set that “Train a model” learns from.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Taglia i raster e i poligoni che vi avete disegnato in tasselli con contorni: il set di addestramento da cui impara «Addestra un modello».&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Before you start:&lt;/b&gt; draw one polygon around each object, touching neighbours as polygons of their own. Some 50 to 100 objects are enough for a first try, a few hundred for a good model. Where you did not annotate everything, draw the &lt;b&gt;annotated area&lt;/b&gt; as well: without it, objects that you left out count as background and the model learns to overlook them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Prima di iniziare:&lt;/b&gt; disegnare un poligono attorno a ogni oggetto, i vicini che si toccano come poligoni separati. Da 50 a 100 oggetti bastano per una prima prova, alcune centinaia per un buon modello. Dove non avete annotato tutto, disegnare anche l'&lt;b&gt;area annotata&lt;/b&gt;: senza di essa, gli oggetti tralasciati contano come sfondo e il modello impara a trascurarli.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a folder with georeferenced tiles, annotations in COCO format, a report, and &lt;i&gt;tiles.gpkg&lt;/i&gt; to look at in QGIS. A part of the area is set aside and is never learned from, so that the figures of the training are honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Risultato:&lt;/b&gt; una cartella con tasselli georeferenziati, annotazioni in formato COCO, un rapporto e &lt;i&gt;tiles.gpkg&lt;/i&gt; da guardare in QGIS. Una parte dell'area è messa da parte e mai appresa, perché le cifre dell'addestramento siano oneste.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Tile size:&lt;/b&gt; the largest objects should be smaller than half a tile.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Dimensione del tassello:&lt;/b&gt; gli oggetti più grandi dovrebbero essere più piccoli di mezzo tassello.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Classes:&lt;/b&gt; a field, or an expression such as &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, or one class for all. Where QGIS shows names in place of a field's codes, the names are taken.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Classi:&lt;/b&gt; un campo, un'espressione come &lt;i&gt;if("height" &amp;gt; 20, 'tall', 'small')&lt;/i&gt;, o una classe per tutti. Dove QGIS mostra nomi al posto dei codici di un campo, si prendono i nomi.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/annotate.en.html" />
   <source>&lt;p&gt;The layer counts as QGIS shows it: with its filter, its joined and computed fields, and what you drew without saving it yet; “Selected features only” takes the selected ones.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Il layer conta come QGIS lo mostra: con il suo filtro, i campi uniti e calcolati, e ciò che avete disegnato senza ancora salvarlo; «Solo elementi selezionati» prende quelli selezionati.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/check.en.html" />
   <source>&lt;p&gt;Shows the versions of the engine, the device that it will use and why, and how fast the network runs on it. Run it first when something does not work, and add its output to a report of an error.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Mostra le versioni del motore, il dispositivo che userà e perché, e quanto è veloce la rete su di esso. Eseguirlo per primo quando qualcosa non va, e allegare il suo output alla segnalazione di un errore.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;Trains the same network on the same training set with several optimizers, several times each, and says which is better, and whether the difference is more than chance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Addestra la stessa rete sullo stesso set di addestramento con più ottimizzatori, più volte ciascuno, e dice quale è migliore e se la differenza è più che un caso.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/compareoptimizers.en.html" />
   <source>&lt;p&gt;It takes as long as all its trainings together: optimizers times repeats. It can be cancelled and continued at any time. The best model of all is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dura quanto tutti i suoi addestramenti insieme: ottimizzatori per ripetizioni. Si può annullare e continuare in qualsiasi momento. Si conserva il modello migliore di tutti.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Finds every object in a raster of any size and outlines it with a polygon. Objects that lie across tiles come out whole and once.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trova ogni oggetto in un raster di qualsiasi dimensione e lo delimita con un poligono. Gli oggetti a cavallo di più tasselli risultano interi e una sola volta.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;The raster should look like the imagery that the model was trained on: the same bands in the same order, a similar season. It is resampled to the model's ground size by itself.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Il raster dovrebbe somigliare alle immagini su cui il modello è stato addestrato: le stesse bande nello stesso ordine, una stagione simile. Viene ricampionato da sé alla dimensione al suolo del modello.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a polygon layer in the raster's CRS with the fields &lt;i&gt;class_id, class, score&lt;/i&gt; (0 to 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: cut by the edge of the raster, the area, the extent or the nodata)&lt;i&gt;, stitched&lt;/i&gt; (number of tiles joined)&lt;i&gt;, source&lt;/i&gt; and &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Risultato:&lt;/b&gt; un layer di poligoni nel SR del raster con i campi &lt;i&gt;class_id, class, score&lt;/i&gt; (da 0 a 1), &lt;i&gt;area_m2, edge&lt;/i&gt; (1: tagliato dal bordo del raster, dell'area, dell'estensione o dei pixel senza dati)&lt;i&gt;, stitched&lt;/i&gt; (numero di tasselli uniti)&lt;i&gt;, source&lt;/i&gt; e &lt;i&gt;run&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A score of 0.8 means that about 8 of 10 such objects are right, where the model's scores were calibrated: the report of its training says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un punteggio di 0.8 significa che circa 8 oggetti su 10 sono giusti, se i punteggi del modello sono stati calibrati: lo dice il rapporto del suo addestramento.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;Too many false objects: raise the least score. Too few: lower it. With the archive kept, “Refine detections” does that in seconds.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Troppi oggetti falsi: alzare il punteggio minimo. Troppo pochi: abbassarlo. Con l'archivio conservato, «Affina rilevamenti» lo fa in pochi secondi.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/detect.en.html" />
   <source>&lt;p&gt;A run that was cancelled or broke off goes on where it was when it is started again with the same output file.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Un'esecuzione annullata o interrotta continua da dov'era quando la si riavvia con lo stesso file di output.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;Compares a layer of detections with a layer of true objects, one to one by the overlap of their outlines (IoU: shared area through joint area).&lt;/p&gt;</source>
   <translation>&lt;p&gt;Confronta un layer di rilevamenti con un layer di oggetti veri, uno a uno secondo la sovrapposizione dei contorni (IoU: area comune su area unita).&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; precision (how many of the detections are right), recall (how many of the true objects were found), F1 (both together) and AP (over all scores), for each class and for all; how far the outlines of what was found are from the true ones; and the &lt;b&gt;matched&lt;/b&gt;, &lt;b&gt;missed&lt;/b&gt; and &lt;b&gt;extra&lt;/b&gt; objects as layers, to see where it goes wrong.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Risultato:&lt;/b&gt; precisione (quanti rilevamenti sono giusti), richiamo (quanti oggetti veri sono stati trovati), F1 (entrambi) e AP (su tutti i punteggi), per ogni classe e per tutte; quanto distano i contorni trovati da quelli veri; e gli oggetti &lt;b&gt;matched&lt;/b&gt; (abbinati), &lt;b&gt;missed&lt;/b&gt; (mancati) ed &lt;b&gt;extra&lt;/b&gt; (in eccesso) come layer, per vedere dove va male.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluate.en.html" />
   <source>&lt;p&gt;The figures are only worth something where &lt;i&gt;all&lt;/i&gt; true objects are drawn: give that area in &lt;b&gt;Only inside&lt;/b&gt;. And only on imagery that the model was not trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le cifre valgono solo dove sono disegnati &lt;i&gt;tutti&lt;/i&gt; gli oggetti veri: indicare quell'area in &lt;b&gt;Solo all'interno di&lt;/b&gt;. E solo su immagini su cui il modello non è stato addestrato.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/evaluatemodel.en.html" />
   <source>&lt;p&gt;Measures a model on one part of a training set with the figures of COCO: AP and AP50 of masks and boxes, by class and by size. The part &lt;b&gt;test&lt;/b&gt; is the honest one: nothing was learned from it and nothing chosen by it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Misura un modello su una parte di un set di addestramento con le cifre di COCO: AP e AP50 di maschere e rettangoli, per classe e per dimensione. La parte &lt;b&gt;test&lt;/b&gt; è quella onesta: da essa nulla è stato appreso e nulla scelto.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;Writes a training set in another tool's format: COCO instances, YOLO segmentation, RCNN Masks (ArcGIS), or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Scrive un set di addestramento nel formato di un altro strumento: istanze COCO, segmentazione YOLO, RCNN Masks (ArcGIS), o maschere di istanze disposte come Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportdataset.en.html" />
   <source>&lt;p&gt;What a format can't hold is said: YOLO has neither holes nor objects of several parts; masks can't hold overlapping objects.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Si dice ciò che un formato non può contenere: YOLO non ha buchi né oggetti in più parti; le maschere non possono contenere oggetti sovrapposti.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;Writes a model of RS Mask as an ONNX file, which other programs run without RS Mask and without PyTorch. The file is run beside the model before it gets its name: both must find the same.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Scrive un modello di RS Mask come file ONNX, che altri programmi eseguono senza RS Mask e senza PyTorch. Il file viene eseguito accanto al modello prima di ricevere il suo nome: entrambi devono trovare lo stesso.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Format:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; gives boxes, classes, scores and masks, for ONNX Runtime and programs of your own; &lt;i&gt;deepness&lt;/i&gt; is for the QGIS plugin Deepness. Tiling, joining across tiles and square corners belong to RS Mask and stay behind.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Formato:&lt;/b&gt; &lt;i&gt;onnx&lt;/i&gt; dà rettangoli, classi, punteggi e maschere, per ONNX Runtime e programmi propri; &lt;i&gt;deepness&lt;/i&gt; è per il plugin di QGIS Deepness. La divisione in tasselli, l'unione tra tasselli e gli angoli retti appartengono a RS Mask e non si esportano.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Image size:&lt;/b&gt; 0 takes the size of the tiles that the model was trained on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Dimensione dell'immagine:&lt;/b&gt; 0 prende la dimensione dei tasselli su cui il modello è stato addestrato.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/exportmodel.en.html" />
   <source>&lt;p&gt;The engine needs two more libraries for this, &lt;i&gt;onnx&lt;/i&gt; and &lt;i&gt;onnxruntime&lt;/i&gt;; where they are missing, the message says how to install them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Il motore ha bisogno per questo di altre due librerie, &lt;i&gt;onnx&lt;/i&gt; e &lt;i&gt;onnxruntime&lt;/i&gt;; se mancano, il messaggio dice come installarle.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Makes a training set from one that another tool wrote: COCO instances (polygons or RLE, any folder shape), YOLO segmentation, RCNN Masks as exported by ArcGIS, or instance masks laid out like Pascal VOC.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un set di addestramento da uno scritto da un altro strumento: istanze COCO (poligoni o RLE, qualsiasi forma di cartella), segmentazione YOLO, RCNN Masks esportate da ArcGIS, o maschere di istanze disposte come Pascal VOC.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/importdataset.en.html" />
   <source>&lt;p&gt;Images are copied as they are. Splits that the other set has are kept. Without them, georeferenced images are split by blocks in space, and images that overlap another split are left out, so that validation is honest.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Le immagini si copiano così come sono. La suddivisione dell'altro set si conserva. Senza di essa, le immagini georeferenziate si suddividono per blocchi nello spazio, e quelle che si sovrappongono a un'altra parte sono escluse, perché la validazione sia onesta.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;Makes up two aerial photographs with exact outlines of every building, tree, vehicle and ship on them, to try everything with before you have data of your own.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Inventa due fotografie aeree con i contorni esatti di ogni edificio, albero, veicolo e nave, per provare tutto prima di avere dati propri.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/makesample.en.html" />
   <source>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; is for &lt;i&gt;Make a training set&lt;/i&gt;, with the layer &lt;i&gt;objects&lt;/i&gt; and its field &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; is what no training sees: detect there, and compare with the same layer by &lt;i&gt;Evaluate detections&lt;/i&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;West&lt;/b&gt; è per &lt;i&gt;Crea un set di addestramento&lt;/i&gt;, con il layer &lt;i&gt;objects&lt;/i&gt; e il suo campo &lt;i&gt;class&lt;/i&gt;; &lt;b&gt;east&lt;/b&gt; è ciò che nessun addestramento vede: rilevare lì e confrontare con lo stesso layer tramite &lt;i&gt;Valuta rilevamenti&lt;/i&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;Makes a GeoPackage with two layers that are ready to draw in, coloured by class, and loads them.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un GeoPackage con due layer pronti per disegnare, colorati per classe, e li carica.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; one polygon an object; its class is chosen from a list. Touching neighbours stay polygons of their own. Invalid polygons are refused while you draw.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;objects:&lt;/b&gt; un poligono per oggetto; la sua classe si sceglie da un elenco. I vicini che si toccano restano poligoni separati. I poligoni non validi sono rifiutati mentre si disegna.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; draw around the parts in which you annotated everything. Only there does an unlabelled pixel count as background. The field &lt;i&gt;split&lt;/i&gt; may say what an area is for (train, validation, test); left empty, RS Mask decides. It counts only where “Make a training set” has &lt;i&gt;field&lt;/i&gt; as “Split by” and &lt;i&gt;split&lt;/i&gt; as the field with the split; an area without one then goes to a split by chance, as blocks do. With &lt;i&gt;blocks&lt;/i&gt; the field is not looked at, and with &lt;i&gt;areas&lt;/i&gt; each area goes as a whole.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;area:&lt;/b&gt; disegnare attorno alle parti in cui avete annotato tutto. Solo lì un pixel senza oggetto conta come sfondo. Il campo &lt;i&gt;split&lt;/i&gt; può dire a cosa serve un'area (train, validation, test); se vuoto, decide RS Mask. Conta solo se «Crea un set di addestramento» ha &lt;i&gt;field&lt;/i&gt; in «Suddividi per» e &lt;i&gt;split&lt;/i&gt; come campo con la suddivisione; un'area senza valore va allora a caso in una parte, come i blocchi. Con &lt;i&gt;blocks&lt;/i&gt; il campo non viene guardato, e con &lt;i&gt;areas&lt;/i&gt; ogni area va per intero.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Neighbours without gaps and overlaps:&lt;/b&gt; in the snapping toolbar, switch on snapping to vertices and segments, topological editing, and “Avoid overlap on active layer”. These are settings of the project, so a layer can't bring them along; leave the last one off where objects may hide parts of each other, as tree crowns do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Vicini senza vuoti e sovrapposizioni:&lt;/b&gt; nella barra dell'aggancio, attivare l'aggancio a vertici e segmenti, la modifica topologica ed «Evita sovrapposizione sul layer attivo». Sono impostazioni del progetto, un layer non può portarle con sé; lasciare disattivata l'ultima dove gli oggetti possono nascondersi in parte, come le chiome.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/newannotations.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Afterwards:&lt;/b&gt; “Make a training set” with &lt;i&gt;objects&lt;/i&gt; as the annotated objects, &lt;i&gt;class&lt;/i&gt; as the field with the class and &lt;i&gt;area&lt;/i&gt; as the annotated area. An existing file is never overwritten.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Poi:&lt;/b&gt; «Crea un set di addestramento» con &lt;i&gt;objects&lt;/i&gt; come oggetti annotati, &lt;i&gt;class&lt;/i&gt; come campo con la classe e &lt;i&gt;area&lt;/i&gt; come area annotata. Un file esistente non viene mai sovrascritto.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/refine.en.html" />
   <source>&lt;p&gt;Makes a new layer of detections from the raw ones that “Detect objects” kept (&lt;i&gt;Keep the raw detections&lt;/i&gt;), with another least score, least area or outline, in seconds and without the network.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea in pochi secondi e senza la rete un nuovo layer dai rilevamenti grezzi che «Rileva oggetti» ha conservato (&lt;i&gt;Conserva i rilevamenti grezzi&lt;/i&gt;), con un altro punteggio minimo, un'altra area minima o un altro contorno.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;Installs what RS Mask calculates with, PyTorch and a few geospatial libraries, into a Python environment of their own. QGIS's own Python is not touched, and other plugins don't notice. Once for every user of the computer; it takes 1 to 6 GB and some minutes of download.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Installa ciò con cui RS Mask calcola, PyTorch e alcune librerie geospaziali, in un ambiente Python separato. Il Python di QGIS non viene toccato, e gli altri plugin non notano nulla. Una volta per ogni utente del computer; servono da 1 a 6 GB e alcuni minuti di scaricamento.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;The build of PyTorch that fits the graphics card is chosen by itself; without a card it is the small one for the CPU. Where PyTorch's own server can't be reached, PyTorch comes from the package index. The proxy is that of QGIS (Settings → Options → Network). After a break, run this again: what was downloaded is kept.&lt;/p&gt;</source>
   <translation>&lt;p&gt;La build di PyTorch adatta alla scheda grafica viene scelta da sé; senza scheda è quella piccola per la CPU. Se il server di PyTorch non è raggiungibile, PyTorch viene dall'indice di pacchetti. Il proxy è quello di QGIS (Impostazioni → Opzioni → Rete). Dopo un'interruzione, eseguire di nuovo: ciò che è stato scaricato è conservato.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;What to do&lt;/b&gt; also &lt;i&gt;upgrades&lt;/i&gt; the libraries and &lt;i&gt;removes&lt;/i&gt; the engine from the disk.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Cosa fare&lt;/b&gt; permette anche di &lt;i&gt;aggiornare&lt;/i&gt; le librerie e di &lt;i&gt;rimuovere&lt;/i&gt; il motore dal disco.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Without a network:&lt;/b&gt; fill a folder with wheels on a computer of the same kind (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) and name it as &lt;b&gt;Folder of wheels&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Senza rete:&lt;/b&gt; riempire una cartella di wheel su un computer dello stesso tipo (&lt;i&gt;pip download -d FOLDER …&lt;/i&gt;) e indicarla come &lt;b&gt;Cartella di wheel&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/setup.en.html" />
   <source>&lt;p&gt;&lt;b&gt;You have such an environment already&lt;/b&gt; (a cluster's module, conda)? Name its Python in Settings → Options → Processing → Providers → RS Mask, or in the environment variable RS_MASK_PYTHON.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Avete già un ambiente del genere&lt;/b&gt; (un modulo di un cluster, conda)? Indicare il suo Python in Impostazioni → Opzioni → Processing → Sorgenti → RS Mask, o nella variabile d'ambiente RS_MASK_PYTHON.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Fine-tunes Mask R-CNN on a training set and keeps the model that does best on the part set aside for validation.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Adatta Mask R-CNN a un set di addestramento e conserva il modello migliore sulla parte messa da parte per la validazione.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;Network, crops, batch and steps are chosen for your training set and this computer; the log gives the reason for each, and &lt;b&gt;Advanced Parameters&lt;/b&gt; override it. &lt;b&gt;Time for the training&lt;/b&gt; is how many minutes you have; 0: what a good model needs. A graphics card makes this ten to fifty times faster.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Rete, ritagli, lotto e passi sono scelti per il set di addestramento e questo computer; il registro dà la ragione di ciascuno, e i &lt;b&gt;Parametri avanzati&lt;/b&gt; prevalgono. &lt;b&gt;Tempo per l'addestramento&lt;/b&gt; dice quanti minuti ci sono; 0: quanto serve a un buon modello. Una scheda grafica rende tutto da dieci a cinquanta volte più veloce.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Start from&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: without a graphics card the base model that comes with the plugin, else published weights, which are downloaded once. A model of yours for similar objects is a better start: choose &lt;i&gt;file&lt;/i&gt; and name it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Parti da&lt;/b&gt; &lt;i&gt;auto&lt;/i&gt;: senza scheda grafica il modello di base fornito con il plugin, altrimenti pesi pubblicati, scaricati una sola volta. Un modello proprio per oggetti simili è un inizio migliore: scegliere &lt;i&gt;file&lt;/i&gt; e indicarlo.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;&lt;b&gt;Result:&lt;/b&gt; a run folder with &lt;i&gt;model.safetensors&lt;/i&gt;, which “Detect objects” takes, a report and everything needed to go on.&lt;/p&gt;</source>
   <translation>&lt;p&gt;&lt;b&gt;Risultato:&lt;/b&gt; una cartella dell'esecuzione con &lt;i&gt;model.safetensors&lt;/i&gt;, che «Rileva oggetti» prende, un rapporto e tutto ciò che serve per continuare.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/help/train.en.html" />
   <source>&lt;p&gt;You can cancel at any time and go on later: run it again with the same run folder and &lt;b&gt;Go on with an unfinished run&lt;/b&gt;.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Si può annullare in qualsiasi momento e continuare più tardi: eseguire di nuovo con la stessa cartella dell'esecuzione e &lt;b&gt;Continua un'esecuzione incompiuta&lt;/b&gt;.&lt;/p&gt;</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>{rate} tiles of {side} × {side} pixels a second (small network)</source>
   <translation>{rate} tasselli di {side} × {side} pixel al secondo (rete piccola)</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>missing</source>
   <translation>manca</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Number format of detection</source>
   <translation>Formato numerico del rilevamento</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free memory of the device</source>
   <translation>Memoria libera del dispositivo</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Free disk</source>
   <translation>Spazio libero su disco</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Speed</source>
   <translation>Velocità</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>No GPU, because</source>
   <translation>Nessuna GPU, perché</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>unknown</source>
   <translation>sconosciuto</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>RS Mask: check</source>
   <translation>RS Mask: verifica</translation>
  </message>
  <message>
   <location filename="core/reports/templates/check.html" />
   <source>The engine and this machine</source>
   <translation>Il motore e questo computer</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over repeats</source>
   <translation>sulle ripetizioni</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>over images</source>
   <translation>sulle immagini</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP (mean and 95 % interval)</source>
   <translation>AP delle maschere (media e intervallo al 95 %)</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>epoch</source>
   <translation>epoca</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>Mask AP with both intervals</source>
   <translation>AP delle maschere con entrambi gli intervalli</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>mask AP</source>
   <translation>AP delle maschere</translation>
  </message>
  <message>
   <location filename="training/reports/comparison_report.py" />
   <source>loss</source>
   <translation>perdita</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>recall</source>
   <translation>richiamo</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>precision</source>
   <translation>precisione</translation>
  </message>
  <message>
   <location filename="training/reports/evaluation_report.py" />
   <source>map units</source>
   <translation>unità di mappa</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>the network's own (error {error})</source>
   <translation>della rete stessa (errore {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>calibrated (error {error})</source>
   <translation>calibrati (errore {error})</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>score</source>
   <translation>punteggio</translation>
  </message>
  <message>
   <location filename="training/reports/reliability.py" />
   <source>share that is right</source>
   <translation>quota di quelli giusti</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all together</source>
   <translation>tutte insieme</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box</source>
   <translation>rettangolo</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask</source>
   <translation>maschera</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>object or not</source>
   <translation>oggetto o no</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>proposed box</source>
   <translation>rettangolo proposto</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP50</source>
   <translation>AP50 delle maschere</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>mask AP75</source>
   <translation>AP75 delle maschere</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>box AP</source>
   <translation>AP dei rettangoli</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>size of the objects (square root of their boxes' area, pixels)</source>
   <translation>dimensione degli oggetti (radice dell'area del loro rettangolo, pixel)</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>objects</source>
   <translation>oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>accuracy</source>
   <translation>accuratezza</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>step</source>
   <translation>passo</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>learning rate</source>
   <translation>tasso di apprendimento</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>smoothed</source>
   <translation>smussata</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>dot: best F1</source>
   <translation>punto: F1 migliore</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>small objects</source>
   <translation>oggetti piccoli</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>medium objects</source>
   <translation>oggetti medi</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>large objects</source>
   <translation>oggetti grandi</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>all objects</source>
   <translation>tutti gli oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>best epoch</source>
   <translation>epoca migliore</translation>
  </message>
  <message>
   <location filename="training/reports/run_curves.py" />
   <source>anchors</source>
   <translation>ancore</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP (IoU 0.50–0.95)</source>
   <translation>AP delle maschere (IoU 0,50–0,95)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP75</source>
   <translation>AP75 delle maschere</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, small (&lt; 32² px)</source>
   <translation>AP delle maschere, piccoli (&lt; 32² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, medium (32²–96² px)</source>
   <translation>AP delle maschere, medi (32²–96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Mask AP, large (&gt; 96² px)</source>
   <translation>AP delle maschere, grandi (&gt; 96² px)</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Box AP50</source>
   <translation>AP50 dei rettangoli</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Precision at best F1</source>
   <translation>Precisione al miglior F1</translation>
  </message>
  <message>
   <location filename="training/reports/run_report.py" />
   <source>Recall at best F1</source>
   <translation>Richiamo al miglior F1</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>unknown (no CRS)</source>
   <translation>sconosciuta (senza SR)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} object</source>
   <translation>{n} oggetto</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{n} objects</source>
   <translation>{n} oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>kept</source>
   <translation>tenuti</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>size of the objects (square root of their area, pixels; dashed: half a tile)</source>
   <translation>dimensione degli oggetti (radice della loro area, pixel; tratteggio: mezzo tassello)</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Object sizes</source>
   <translation>Dimensioni degli oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>training</source>
   <translation>addestramento</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>validation</source>
   <translation>validazione</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>test</source>
   <translation>test</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the objects</source>
   <translation>Che ne è stato degli oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>What became of the features</source>
   <translation>Che ne è stato degli elementi</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>less than 1 %</source>
   <translation>meno dell'1 %</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>for want of tiles</source>
   <translation>per mancanza di tasselli</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>training set</source>
   <translation>set di addestramento</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>classes</source>
   <translation>classi</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>bands</source>
   <translation>bande</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>pixel type</source>
   <translation>tipo dei pixel</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>ground size (m)</source>
   <translation>dimensione al suolo (m)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tile size (pixels)</source>
   <translation>dimensione dei tasselli (pixel)</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>tiles</source>
   <translation>tasselli</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>found by the test</source>
   <translation>trovato dalla prova</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>never ends early</source>
   <translation>non finisce mai prima</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>whole tiles</source>
   <translation>tasselli interi</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>none is repeated</source>
   <translation>nessuno è ripetuto</translation>
  </message>
  <message>
   <location filename="training/run/report_content.py" />
   <source>chosen for the machine</source>
   <translation>scelto per il computer</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{low} to {high}</source>
   <translation>da {low} a {high}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Optimizers compared</source>
   <translation>Ottimizzatori a confronto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} training finished</source>
   <translation>{done} addestramento su {planned} finito</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{done} of {planned} trainings finished</source>
   <translation>{done} addestramenti su {planned} finiti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tile</source>
   <translation>{n} tassello di validazione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>{n} validation tiles</source>
   <translation>{n} tasselli di validazione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeat of each optimizer</source>
   <translation>cifre da {n} ripetizione di ogni ottimizzatore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>figures from {n} repeats of each optimizer</source>
   <translation>cifre da {n} ripetizioni di ogni ottimizzatore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>What can be said</source>
   <translation>Che cosa si può dire</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over repeats</source>
   <translation>95 % sulle ripetizioni</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>95 % over images</source>
   <translation>95 % sulle immagini</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>training (s)</source>
   <translation>addestramento (s)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>its state (MB)</source>
   <translation>il suo stato (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>GPU peak (MB)</source>
   <translation>picco della GPU (MB)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>The interval over repeats says how far another seed moves the figure, the one over images how far another choice of validation tiles would. A difference is called real only where neither explains it.</source>
   <translation>L'intervallo sulle ripetizioni dice di quanto un altro seme sposta la cifra, quello sulle immagini di quanto la sposterebbe un'altra scelta di tasselli di validazione. Una differenza si dice reale solo dove nessuno dei due la spiega.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Trainings</source>
   <translation>Addestramenti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>repeat</source>
   <translation>ripetizione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>seed</source>
   <translation>seme</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>why it failed</source>
   <translation>perché è fallito</translation>
  </message>
  <message>
   <location filename="training/reports/templates/comparison.html" />
   <source>Parameters</source>
   <translation>Parametri</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections against truth</source>
   <translation>Rilevamenti e verità a confronto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>against {path}</source>
   <translation>rispetto a {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>inside {path}</source>
   <translation>dentro {path}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} object found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} oggetto su {truth} trovato (IoU {iou} o più), {missed} mancato</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{found} of {truth} objects found (IoU {iou} or more), {missed} missed</source>
   <translation>{found} oggetti su {truth} trovati (IoU {iou} o più), {missed} mancati</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detection</source>
   <translation>{n} rilevamento in eccesso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>{n} extra detections</source>
   <translation>{n} rilevamenti in eccesso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Mean IoU of what was found</source>
   <translation>IoU media di ciò che è stato trovato</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>By class</source>
   <translation>Per classe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>found</source>
   <translation>trovati</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>missed</source>
   <translation>mancati</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>extra</source>
   <translation>in eccesso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>best F1</source>
   <translation>F1 migliore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>at score</source>
   <translation>al punteggio</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>all</source>
   <translation>tutte</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines of what was found</source>
   <translation>Contorni di ciò che è stato trovato</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>mean IoU</source>
   <translation>IoU media</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>boundary IoU</source>
   <translation>IoU di bordo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>vertices</source>
   <translation>vertici</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>of the truth</source>
   <translation>della verità</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>right angles</source>
   <translation>angoli retti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision and recall (IoU {iou})</source>
   <translation>Precisione e richiamo (IoU {iou})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Precision over recall, one line a class</source>
   <translation>Precisione in funzione del richiamo, una linea per classe</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>How it was measured</source>
   <translation>Come si è misurato</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Detections in the order of their score take the free true object of their class that they overlap most; each object is found once at most. Precision, recall and F1 are those of the layer as it is, with all its scores; “best F1” is what another score threshold would give. AP is the mean of the interpolated precision at 101 recalls (COCO), and the mean over the classes that have true objects.</source>
   <translation>I rilevamenti prendono, nell'ordine del loro punteggio, l'oggetto vero libero della loro classe con cui si sovrappongono di più; ogni oggetto si trova al massimo una volta. Precisione, richiamo e F1 sono quelli del layer così com'è, con tutti i suoi punteggi; «F1 migliore» è ciò che darebbe un'altra soglia. L'AP è la media della precisione interpolata a 101 richiami (COCO), e la media sulle classi che hanno oggetti veri.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Objects count of which at least half lies inside the area; a detection of an object that does not count is neither right nor wrong.</source>
   <translation>Contano gli oggetti di cui almeno metà sta dentro l'area; un rilevamento di un oggetto che non conta non è né giusto né sbagliato.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>The calibration error is the mean distance between scores and the share of detections with such scores that are right: 0 where of ten objects with a score of 0.8 eight are right.</source>
   <translation>L'errore di calibrazione è la distanza media tra i punteggi e la quota dei rilevamenti con tali punteggi che sono giusti: 0 dove di dieci oggetti con punteggio 0,8 otto sono giusti.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/evaluation.html" />
   <source>Outlines are measured on the found objects and their true ones, each figure the mean over the objects. Boundary IoU (Cheng et al. 2021) compares only the bands along the inside of both outlines, a tenth of the true object's side wide. PoLiS (Avbelj et al. 2015) is the mean distance of the vertices of either outline from the other one; Hausdorff is the greatest distance. Right angles are the share of corners that turn by 80° to 100°, long sides counting more.</source>
   <translation>I contorni si misurano sugli oggetti trovati e sui loro veri, ogni cifra è la media sugli oggetti. L'IoU di bordo (Cheng et al. 2021) confronta solo le fasce all'interno dei due contorni, larghe un decimo del lato dell'oggetto vero. PoLiS (Avbelj et al. 2015) è la distanza media dei vertici di ciascun contorno dall'altro; Hausdorff è la distanza massima. Gli angoli retti sono la quota degli angoli che girano da 80° a 100°; i lati lunghi contano di più.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training running</source>
   <translation>Addestramento in corso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training finished</source>
   <translation>Addestramento finito</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped</source>
   <translation>Addestramento interrotto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training stopped early</source>
   <translation>Addestramento finito prima del tempo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>, epoch {n}</source>
   <translation>, epoca {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>; the model file is from epoch {n}</source>
   <translation>; il file del modello è dell'epoca {n}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How well objects are found</source>
   <translation>Quanto bene si trovano gli oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tile</source>
   <translation>{n} tassello di addestramento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} training tiles</source>
   <translation>{n} tasselli di addestramento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tile of the validation part</source>
   <translation>{n} tassello della parte di validazione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} tiles of the validation part</source>
   <translation>{n} tasselli della parte di validazione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true object</source>
   <translation>{n} oggetto vero</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} true objects</source>
   <translation>{n} oggetti veri</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detection by the model of the best epoch</source>
   <translation>{n} rilevamento del modello dell'epoca migliore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} detections by the model of the best epoch</source>
   <translation>{n} rilevamenti del modello dell'epoca migliore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>For want of validation tiles with objects, these figures are of tiles that the model was trained on: they are too good to be true elsewhere.</source>
   <translation>In mancanza di tasselli di validazione con oggetti, queste cifre sono di tasselli su cui il modello è stato addestrato: altrove sarebbero troppo belle per essere vere.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>By class and size</source>
   <translation>Per classe e dimensione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP small</source>
   <translation>AP piccoli</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP medium</source>
   <translation>AP medi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>AP large</source>
   <translation>AP grandi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Small objects cover less than 32 × 32 pixels, large ones more than 96 × 96. A dash: there is no such object.</source>
   <translation>Gli oggetti piccoli coprono meno di 32 × 32 pixel, quelli grandi più di 96 × 96. Un trattino: non c'è alcun oggetto simile.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Mask AP at a glance</source>
   <translation>AP delle maschere a colpo d'occhio</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What was taken for what</source>
   <translation>Che cosa è stato preso per che cosa</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>true \ found</source>
   <translation>vero \ trovato</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>no object</source>
   <translation>nessun oggetto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Each row tells what became of the objects of a class; the last row, what was found where there is no object. Detections count from their class's score of best F1 on, and are of an object when they overlap it by IoU 0.5 or more.</source>
   <translation>Ogni riga dice che ne è stato degli oggetti di una classe; l'ultima, che cosa è stato trovato dove non c'è alcun oggetto. I rilevamenti contano dal punteggio del miglior F1 della loro classe in su, e sono di un oggetto quando vi si sovrappongono con un'IoU di 0,5 o più.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Only the most frequent classes are shown.</source>
   <translation>Sono mostrate solo le classi più frequenti.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision and recall (IoU 0.50)</source>
   <translation>Precisione e richiamo (IoU 0,50)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Precision: how many detections are right. Recall: how many objects are found.</source>
   <translation>Precisione: quanti rilevamenti sono giusti. Richiamo: quanti oggetti si trovano.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What a score means</source>
   <translation>Che cosa significa un punteggio</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Objects found, in groups of equally many: their mean score, and how many of them are right (IoU 0.5). On the dashed line a score of 0.8 means 8 right ones of 10; below it, scores promise too much.</source>
   <translation>Oggetti trovati, in gruppi di pari numero: il loro punteggio medio, e quanti di essi sono giusti (IoU 0,5). Sulla linea tratteggiata un punteggio di 0,8 significa 8 giusti su 10; sotto, i punteggi promettono troppo.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The calibrated scores of a tile come from curves fitted to the other tiles.</source>
   <translation>I punteggi calibrati di un tassello vengono da curve adattate agli altri tasselli.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>right</source>
   <translation>giusti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>error of the network's scores</source>
   <translation>errore dei punteggi della rete</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>of the calibrated ones</source>
   <translation>di quelli calibrati</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>detection begins at</source>
   <translation>il rilevamento comincia a</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Of the objects that are left when all detections of one object in a tile are made one, as in a layer. Detection begins at the score of best F1 among them.</source>
   <translation>Degli oggetti che restano quando tutti i rilevamenti di un oggetto in un tassello diventano uno, come in un layer. Il rilevamento comincia al punteggio del miglior F1 tra essi.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles that the model was measured on</source>
   <translation>Tasselli di addestramento su cui il modello è stato misurato</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Tiles of the validation part</source>
   <translation>Tasselli della parte di validazione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>&lt;b style="color: #0097a7"&gt;Cyan&lt;/b&gt;: the truth. &lt;b style="color: #e65100"&gt;Orange&lt;/b&gt;: what the model found. Grey lines: objects that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated. Detections are drawn from their class's score of best F1 on (the table's “at score”); at most twice as many in a tile as there are true objects, or {least}: the surest.</source>
   <translation>&lt;b style="color: #0097a7"&gt;Ciano&lt;/b&gt;: la verità. &lt;b style="color: #e65100"&gt;Arancione&lt;/b&gt;: ciò che il modello ha trovato. Linee grigie: oggetti che non contano; pixel grigi: fuori dalle immagini, o mascherati perché appartengono a un'altra parte o non sono stati annotati. I rilevamenti sono disegnati dal punteggio del miglior F1 della loro classe in su («al punteggio» nella tabella); in un tassello al massimo il doppio degli oggetti veri che ci sono, o {least}: i più sicuri.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>So little is found (F1 below 0.01) that best and worst tiles can't be told apart.</source>
   <translation>Si trova così poco (F1 sotto 0,01) che i tasselli migliori e i peggiori non si distinguono.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Best understood</source>
   <translation>I meglio compresi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Worst understood</source>
   <translation>I peggio compresi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Drawn by chance</source>
   <translation>Scelti a caso</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Others</source>
   <translation>Altri</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lies in the folder predictions.</source>
   <translation>{n} altro si trova nella cartella predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>{n} more lie in the folder predictions.</source>
   <translation>{n} altri si trovano nella cartella predictions.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>How the training went</source>
   <translation>Come è andato l'addestramento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on training tiles</source>
   <translation>Accuratezza sui tasselli di addestramento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Accuracy on validation</source>
   <translation>Accuratezza sulla validazione</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Learning-rate test</source>
   <translation>Prova dei tassi di apprendimento</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Before the training, a few steps with a rising learning rate: where the loss falls fastest the rate is good. The dashed line is the rate that was taken.</source>
   <translation>Prima dell'addestramento, alcuni passi con tasso di apprendimento crescente: dove la perdita cala più in fretta il tasso è buono. La linea tratteggiata è il tasso che è stato preso.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>From Adam to SGD</source>
   <translation>Da Adam a SGD</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Step</source>
   <translation>Passo</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>parameter groups</source>
   <translation>gruppi di parametri</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>from here on</source>
   <translation>da qui in poi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>why</source>
   <translation>perché</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Dashed lines in the curves: red where Adam became SGD, green where SGD became Adam again.</source>
   <translation>Linee tratteggiate nelle curve: rosse dove Adam è diventato SGD, verdi dove SGD è tornato Adam.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Training tiles as the network gets them</source>
   <translation>Tasselli di addestramento come li riceve la rete</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen samples, varied as in training, with their outlines. Grey outlines are cut objects and areas that don't count; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>Sedici esempi, variati come nell'addestramento, con i loro contorni. I contorni grigi sono oggetti tagliati e aree che non contano; pixel grigi: fuori dalle immagini, o mascherati perché appartengono a un'altra parte o non sono stati annotati.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Sixteen varied training samples</source>
   <translation>Sedici esempi di addestramento variati</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors and the sizes of objects</source>
   <translation>Ancore e dimensioni degli oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors of {sizes} px, height to width {ratios}.</source>
   <translation>Ancore di {sizes} px, altezza su larghezza {ratios}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5).</source>
   <translation>Coprono il {share} % dei rettangoli degli oggetti (IoU 0,5).</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>They cover {share} % of the objects' boxes (IoU 0.5); the default ones {default} %.</source>
   <translation>Coprono il {share} % dei rettangoli degli oggetti (IoU 0,5); quelle predefinite il {default} %.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Anchors</source>
   <translation>Ancore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Data</source>
   <translation>Dati</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>The plan</source>
   <translation>Il piano</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>What</source>
   <translation>Che cosa</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>chosen</source>
   <translation>scelto</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Chosen before the first step from the training set, the machine and the time; every parameter that is given overrides it.</source>
   <translation>Scelto prima del primo passo in base al set di addestramento, al computer e al tempo; ogni parametro che viene dato prevale.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/run.html" />
   <source>Environment</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Training set {name}</source>
   <translation>Set di addestramento {name}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile of {size} pixels (stride {stride})</source>
   <translation>{n} tassello di {size} pixel (passo {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles of {size} pixels (stride {stride})</source>
   <translation>{n} tasselli di {size} pixel (passo {stride})</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>and {n} that are ignored (cut pieces, crowds)</source>
   <translation>e {n} che non contano (pezzi tagliati, gruppi)</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tile without an object</source>
   <translation>{n} tassello senza oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} tiles without an object</source>
   <translation>{n} tasselli senza oggetti</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Ground size of a pixel: {gsd}.</source>
   <translation>Dimensione al suolo di un pixel: {gsd}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} band ({names}), {dtype}.</source>
   <translation>{n} banda ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{n} bands ({names}), {dtype}.</source>
   <translation>{n} bande ({names}), {dtype}.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Advice</source>
   <translation>Consigli</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Objects by class and split</source>
   <translation>Oggetti per classe e parte</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>An object that lies in several tiles counts in each.</source>
   <translation>Un oggetto che sta in più tasselli conta in ognuno.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>For that, {share} of the training tiles' pixels are masked: they belong to validation or test.</source>
   <translation>Per questo il {share} dei pixel dei tasselli di addestramento è mascherato: appartengono alla validazione o al test.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>{why}: feature {ids}</source>
   <translation>{why}: elemento {ids}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Sizes in pixels</source>
   <translation>Dimensioni in pixel</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>median side</source>
   <translation>lato mediano</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>below {limit}</source>
   <translation>sotto {limit}</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>longer than half a tile</source>
   <translation>più lunghi di mezzo tassello</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>beyond anchors</source>
   <translation>fuori dalle ancore</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Anchors are the sizes at which a network looks for objects: {low} to {high} pixels as a rule. Training fits its own to the objects of the set.</source>
   <translation>Le ancore sono le dimensioni a cui una rete cerca oggetti: di norma da {low} a {high} pixel. L'addestramento adatta le proprie agli oggetti del set.</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Scaling</source>
   <translation>Scalatura</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>band</source>
   <translation>banda</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 0</source>
   <translation>diventa 0</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>becomes 1</source>
   <translation>diventa 1</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Samples</source>
   <translation>Esempi</translation>
  </message>
  <message>
   <location filename="training/reports/templates/training_set.html" />
   <source>Grey outlines are cut pieces that count neither as object nor as background; grey pixels: outside the imagery, or masked because they belong to another split or were not annotated.</source>
   <translation>I contorni grigi sono pezzi tagliati che non contano né come oggetto né come sfondo; pixel grigi: fuori dalle immagini, o mascherati perché appartengono a un'altra parte o non sono stati annotati.</translation>
  </message>
  <message>
   <location filename="core/archive/finished_tiles.py" />
   <source>The archive {path} is damaged: {what} in {name}.</source>
   <translation>L'archivio {path} è danneggiato: {what} in {name}.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>Run 'detect' again to have a new one.</source>
   <translation>Eseguire di nuovo 'detect' per averne uno nuovo.</translation>
  </message>
  <message>
   <location filename="core/archive/records.py" />
   <source>The archive {path} is damaged: its entry of a raster can't be read ({reason}).</source>
   <translation>L'archivio {path} è danneggiato: la sua voce di un raster non può essere letta ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{text} The run starts anew.</source>
   <translation>{text} L'esecuzione ricomincia.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The run whose tiles are in {name} {differs}; this run starts anew.</source>
   <translation>L'esecuzione i cui tasselli sono in {name} {differs}; questa ricomincia.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{why_not}, and {name}, which {which}, is now {name_2}.</source>
   <translation>{why_not}, e {name}, che {which}, ora si chiama {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{name}, which {which}, is now {name_2}.</source>
   <translation>{name}, che {which}, ora si chiama {name_2}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>There is no archive {path}.</source>
   <translation>Non esiste l'archivio {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Run 'detect' with 'Keep the raw detections' to have one.</source>
   <translation>Eseguire 'detect' con «Conserva i rilevamenti grezzi» per averne uno.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is not whole: the folder {folder} is not beside it.</source>
   <translation>L'archivio {path} è incompleto: la cartella {folder} non è accanto a esso.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Put the folder back, by this name; workers wrote what they found into it.</source>
   <translation>Rimettete la cartella al suo posto con questo nome; i worker vi hanno scritto ciò che hanno trovato.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>{path} is no archive of RS Mask.</source>
   <translation>{path} non è un archivio di RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Choose the file that 'detect' left.</source>
   <translation>Scegliere il file lasciato da 'detect'.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>L'archivio {path} ha il formato {version}, più recente di quanto legge questo RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>Update RS Mask.</source>
   <translation>Aggiornare RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/run_archive.py" />
   <source>The archive {path} is damaged: {reason}.</source>
   <translation>L'archivio {path} è danneggiato: {reason}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Move it away, or choose another output.</source>
   <translation>Spostarlo, o scegliere un altro output.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is there and is no archive of RS Mask.</source>
   <translation>{path} esiste e non è un archivio di RS Mask.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>There is no space left for {path}; finished tiles are kept in it.</source>
   <translation>Non c'è più spazio per {path}; i tasselli finiti vi sono conservati.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Free some space and start again with the same output to go on.</source>
   <translation>Liberare spazio e riavviare con lo stesso output per continuare.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Another run is using {path}.</source>
   <translation>Un'altra esecuzione sta usando {path}.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Wait for it, or choose another output.</source>
   <translation>Attenderla, o scegliere un altro output.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} can't be written ({reason}).</source>
   <translation>{path} non può essere scritto ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that can be written to.</source>
   <translation>Scegliere una cartella in cui si possa scrivere.</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>{path} is damaged or no archive of RS Mask ({reason}).</source>
   <translation>{path} è danneggiato o non è un archivio di RS Mask ({reason}).</translation>
  </message>
  <message>
   <location filename="core/archive/sqlite_file.py" />
   <source>Choose a folder that exists, can be written to and has free space.</source>
   <translation>Scegliere una cartella esistente, scrivibile e con spazio libero.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>steps</source>
   <translation>passi</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Versions and device</source>
   <translation>Versioni e dispositivo</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>A small network</source>
   <translation>Una piccola rete</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>The library {name} is missing: set up the engine again.</source>
   <translation>Manca la libreria {name}: installare di nuovo il motore.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free disk: a training run needs about 1 GiB.</source>
   <translation>C'è poco spazio su disco: un addestramento richiede circa 1 GiB.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>There is little free memory: use light heads and small batches.</source>
   <translation>C'è poca memoria libera: usare teste leggere e lotti piccoli.</translation>
  </message>
  <message>
   <location filename="core/check.py" />
   <source>Done</source>
   <translation>Finito</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>Stopped before the first tile.</source>
   <translation>Interrotto prima del primo tassello.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{count} found.</source>
   <translation>Trovati: {count}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name}, or the way it is searched (tiles, margin, area, bands), has changed since the run whose tiles are in {name_2}; it is searched anew.</source>
   <translation>{name}, o il modo di cercarvi (tasselli, margine, area, bande), è cambiato dall'esecuzione i cui tasselli sono in {name_2}; la ricerca vi ricomincia.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{finished} {tiles_are} taken from {name}.</source>
   <translation>{finished} {tiles_are} presi da {name}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>The {whose} search the tiles.</source>
   <translation>Cercano nei tasselli: {whose}.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>There is no valid pixel in {name}; nothing was found in it.</source>
   <translation>Non c'è alcun pixel valido in {name}; non vi è stato trovato nulla.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{name} is kept, as an earlier run into the same output was asked to keep it. Delete it when you don't need it any more.</source>
   <translation>{name} è conservato, perché a un'esecuzione precedente con lo stesso output era stato chiesto di tenerlo. Eliminarlo quando non serve più.</translation>
  </message>
  <message>
   <location filename="core/detect.py" />
   <source>{tiles} couldn't be read, see above. The archive is kept: start again with the same output to try only these once more.</source>
   <translation>{tiles} non si sono potuti leggere, vedi sopra. L'archivio è conservato: riavviare con lo stesso output per riprovare solo questi.</translation>
  </message>
  <message>
   <location filename="core/detection/dask_search.py" />
   <source>Not all workers can write into {folder}; what they find passes through this process, which limits how many of them are of use.</source>
   <translation>Non tutti i worker possono scrivere in {folder}; ciò che trovano passa per questo processo, il che limita quanti di essi servono.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Close the layer in QGIS and other programs, or choose another output.</source>
   <translation>Chiudere il layer in QGIS e in altri programmi, o scegliere un altro output.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>{path} can't be replaced: it is open elsewhere or write-protected.</source>
   <translation>{path} non può essere sostituito: è aperto altrove o protetto da scrittura.</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>The layer {path} can't be written ({reason}).</source>
   <translation>Il layer {path} non può essere scritto ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/layer_writer.py" />
   <source>Check that the disk has space and the folder can be written to; start again with the same output to go on.</source>
   <translation>Verificare che il disco abbia spazio e che si possa scrivere nella cartella; riavviare con lo stesso output per continuare.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>One of {gpus} GPUs is used: the engine has no Dask, which shares the work among them. To use all, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>È usata una GPU su {gpus}: il motore non ha Dask, che divide il lavoro tra loro. Per usarle tutte, installare Dask nel Python del motore: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/detection/local_cluster.py" />
   <source>Only one process searches: {count} can't be started here ({reason}).</source>
   <translation>Cerca un solo processo: qui non se ne possono avviare {count} ({reason}).</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>{corrupt#} of {tiles#} tiles of {name} couldn't be read; there are no objects in them.</source>
   <translation>{corrupt#} tasselli su {tiles#} di {name} non si sono potuti leggere; non contengono oggetti.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. They are kept: start again with the same output to go on from there.</source>
   <translation>Interrotto dopo {done#} tasselli su {altogether#}. Sono conservati: riavviare con lo stesso output per continuare da lì.</translation>
  </message>
  <message>
   <location filename="core/detection/pipeline.py" />
   <source>Stopped after {done#} of {altogether#} tiles. Nothing is kept.</source>
   <translation>Interrotto dopo {done#} tasselli su {altogether#}. Nulla è conservato.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>An extent needs four numbers: west, south, east, north.</source>
   <translation>Un'estensione richiede quattro numeri: ovest, sud, est, nord.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>The area to search does not lie on {name}.</source>
   <translation>L'area di ricerca non si trova su {name}.</translation>
  </message>
  <message>
   <location filename="core/detection/plan.py" />
   <source>Check that area, extent and raster are in the same place on the map.</source>
   <translation>Verificare che area, estensione e raster siano nello stesso punto della mappa.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The area to search lies on none of the rasters.</source>
   <translation>L'area di ricerca non si trova su nessuno dei raster.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters outside the area to search, which are left out: {number#}.</source>
   <translation>Raster fuori dall'area di ricerca, esclusi: {number#}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} is looked at in the scales {list} and {last}.</source>
   <translation>{name} è guardato alle scale {list} e {last}.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>The extent can't be meant for both {name} and {name_2}: they have different CRS.</source>
   <translation>L'estensione non può valere sia per {name} sia per {name_2}: hanno SR diversi.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Give the CRS in which to search, whose coordinates the extent then has, or an area in place of the extent.</source>
   <translation>Indicare il SR in cui cercare, in cui è allora l'estensione, o un'area al posto dell'estensione.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>{name} and {name_2} can't share a layer: only one of them has a CRS.</source>
   <translation>{name} e {name_2} non possono condividere un layer: solo uno ha un SR.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Run them one by one, or assign the CRS that is missing.</source>
   <translation>Eseguirli uno alla volta, o assegnare il SR mancante.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Rasters with another CRS than {name}: {number#} (e.g. {others}); their objects are reprojected to its CRS.</source>
   <translation>Raster con un SR diverso da {name}: {number#} (ad es. {others}); i loro oggetti sono riproiettati nel suo.</translation>
  </message>
  <message>
   <location filename="core/detection/raster_plans.py" />
   <source>Each raster is searched by itself: objects across the borders of two are not joined. Make a virtual mosaic (VRT) of adjoining rasters to have them whole.</source>
   <translation>Ogni raster è esaminato da sé: gli oggetti a cavallo di due non si uniscono. Creare un mosaico virtuale (VRT) dei raster adiacenti per averli interi.</translation>
  </message>
  <message>
   <location filename="core/detection/scale_choice.py" />
   <source>The model searches at scale 1, and {list}; that takes about {cost#} times as long. Name the scale 1 to search at that one only.</source>
   <translation>Il modello cerca alla scala 1, e {list}; richiede circa {cost#} volte il tempo. Indicare la scala 1 per cercare solo a quella.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>A margin of {margin} pixels leaves nothing of tiles of {tile_size} pixels.</source>
   <translation>Un margine di {margin} pixel non lascia nulla di tasselli di {tile_size} pixel.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin below half the tile size.</source>
   <translation>Scegliere un margine sotto la metà della dimensione del tassello.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>With a margin of {margin} pixels, objects that tiles cut can't be joined.</source>
   <translation>Con un margine di {margin} pixel gli oggetti tagliati dai tasselli non si possono unire.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose a margin of {least_margin} pixels or more, or -1: 3/16 of the tile.</source>
   <translation>Scegliere un margine di {least_margin} pixel o più, o -1: 3/16 del tassello.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>Choose tiles of {value} pixels or more.</source>
   <translation>Scegliere tasselli di {value} pixel o più.</translation>
  </message>
  <message>
   <location filename="core/detection/settings.py" />
   <source>The least score is {score#}, but detections below {least#} are never kept: the layer begins at {least_2#}.</source>
   <translation>Il punteggio minimo è {score#}, ma i rilevamenti sotto {least#} non si conservano mai: il layer inizia da {least_2#}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Reading the model</source>
   <translation>Lettura del modello</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>A tile of {size} pixels is too small for the network.</source>
   <translation>Un tassello di {size} pixel è troppo piccolo per la rete.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Choose a tile size of {smallest_tile} pixels or more, or 0 for the model's own.</source>
   <translation>Scegliere un tassello di {smallest_tile} pixel o più, o 0 per quello del modello.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Writing the network</source>
   <translation>Scrittura della rete</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Stopped; nothing was written.</source>
   <translation>Interrotto; nulla è stato scritto.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Comparing with the model</source>
   <translation>Confronto con il modello</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>{name} takes tiles of {size} pixels; {compared} detections on a made-up tile are the same as the model's.</source>
   <translation>{name} prende tasselli di {size} pixel; {compared} rilevamenti su un tassello inventato sono gli stessi del modello.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>The exported model does not find what the model finds: {reason}; no file was written.</source>
   <translation>Il modello esportato non trova ciò che trova il modello: {reason}; nessun file è stato scritto.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Try another tile size, and the newest versions of torch, onnx and onnxruntime.</source>
   <translation>Provare un'altra dimensione del tassello e le versioni più recenti di torch, onnx e onnxruntime.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Models can't be exported: the engine's Python has no {list}.</source>
   <translation>I modelli non si possono esportare: al Python del motore manca {list}.</translation>
  </message>
  <message>
   <location filename="core/export_model.py" />
   <source>Training and detecting do without. For exports, run in a terminal: {executable} -m pip install {list}</source>
   <translation>L'addestramento e il rilevamento ne fanno a meno. Per esportare, eseguire in un terminale: {executable} -m pip install {list}</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>The device has not enough memory for a single window.</source>
   <translation>Il dispositivo non ha memoria sufficiente per una sola finestra.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Choose a smaller tile size, or the device 'cpu'.</source>
   <translation>Scegliere un tassello più piccolo, o il dispositivo 'cpu'.</translation>
  </message>
  <message>
   <location filename="core/inference/batching.py" />
   <source>Not enough memory for {tried} windows at once; going on with {batch_size}.</source>
   <translation>Memoria insufficiente per {tried} finestre alla volta; si continua con {batch_size}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>There is no precision {precision}.</source>
   <translation>Non esiste la precisione {precision}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose auto, {list}.</source>
   <translation>Scegliere auto, {list}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>The model wants {count} ({list}), the imagery gives {shape}.</source>
   <translation>Il modello vuole {count} ({list}), le immagini ne danno {shape}.</translation>
  </message>
  <message>
   <location filename="core/inference/network_detector.py" />
   <source>Choose the bands of the raster that stand for the model's.</source>
   <translation>Scegliere le bande del raster che corrispondono a quelle del modello.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>{filename} can't be written or read: {reason}.</source>
   <translation>{filename} non può essere scritto o letto: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>A file can't be written or read: {reason}.</source>
   <translation>Un file non può essere scritto o letto: {reason}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Close the programs that use it, or choose another place.</source>
   <translation>Chiudere i programmi che lo usano, o scegliere un'altra posizione.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The engine lacks the library {package}.</source>
   <translation>Al motore manca la libreria {package}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>In QGIS, run “Set up the engine” (rsmask:setup); an engine of your own gets it by: pip install 'rs-mask[engine]'.</source>
   <translation>In QGIS, eseguire «Installa il motore» (rsmask:setup); un motore proprio la ottiene con: pip install 'rs-mask[engine]'.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The disk is full{where}.</source>
   <translation>Il disco è pieno{where}.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Make room and run it again; what was finished before is kept.</source>
   <translation>Fare spazio ed eseguire di nuovo; ciò che era finito è conservato.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>The memory is not enough for this job.</source>
   <translation>La memoria non basta per questo lavoro.</translation>
  </message>
  <message>
   <location filename="core/jobs/failures.py" />
   <source>Choose a smaller batch or tile size, or close other programs.</source>
   <translation>Scegliere un lotto o un tassello più piccolo, o chiudere altri programmi.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>There is no parameter {unknown}; the parameters are: {list}.</source>
   <translation>Non esiste il parametro {unknown}; i parametri sono: {list}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} is missing: {metadata}</source>
   <translation>Manca il parametro {name}: {metadata}</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be {type_names}, not {value}.</source>
   <translation>Il parametro {name} deve essere {type_names}, non {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be one of {list}, not {value}.</source>
   <translation>Il parametro {name} deve essere uno tra {list}, non {value}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at least {limits#}, not {value#}.</source>
   <translation>Il parametro {name} deve essere almeno {limits#}, non {value#}.</translation>
  </message>
  <message>
   <location filename="core/jobs/parameters.py" />
   <source>The parameter {name} must be at most {limits#}, not {value#}.</source>
   <translation>Il parametro {name} deve essere al massimo {limits#}, non {value#}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>There is no architecture named {name}.</source>
   <translation>Non esiste un'architettura di nome {name}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose one of: {list}.</source>
   <translation>Sceglierne una tra: {list}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The architecture is timm, and no network of timm is named.</source>
   <translation>L'architettura è timm, e nessuna rete di timm è indicata.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Fill in BACKBONE, such as resnet50d, or choose another architecture.</source>
   <translation>Compilare BACKBONE, ad es. resnet50d, o scegliere un'altra architettura.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>BACKBONE names {backbone}, but the architecture is {architecture}.</source>
   <translation>BACKBONE indica {backbone}, ma l'architettura è {architecture}.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Choose the architecture timm, or leave BACKBONE empty.</source>
   <translation>Scegliere l'architettura timm, o lasciare vuoto BACKBONE.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Frozen norms need the statistics of pretrained weights, and there are none.</source>
   <translation>Le norme congelate richiedono le statistiche di pesi preaddestrati, e non ce ne sono.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>Set NORM to auto, group or batch, or choose starting weights.</source>
   <translation>Impostare NORM su auto, group o batch, o scegliere pesi iniziali.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's heads are {heads}, which this RS Mask can't build.</source>
   <translation>Le teste del modello sono {heads}, che questo RS Mask non può costruire.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's norm is {norm}, which this RS Mask can't build.</source>
   <translation>La norma del modello è {norm}, che questo RS Mask non può costruire.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model's mask size is {mask_size}; it must be 28 or 56.</source>
   <translation>La dimensione della maschera del modello è {mask_size}; deve essere 28 o 56.</translation>
  </message>
  <message>
   <location filename="core/models/architectures.py" />
   <source>The model has {number} anchor sizes; it needs one for each of its {number_2} pyramid levels.</source>
   <translation>Il modello ha {number} dimensioni di ancora; ne serve una per ognuno dei suoi {number_2} livelli di piramide.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card has no format version.</source>
   <translation>La scheda del modello non ha una versione di formato.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Il modello ha il formato {version}, più recente di quanto legge questo RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>The model's card is damaged: {reason}.</source>
   <translation>La scheda del modello è danneggiata: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/card.py" />
   <source>its classes' ids are not 1, 2, …</source>
   <translation>i numeri delle sue classi non sono 1, 2, …</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>RS Mask's training writes such files as model.safetensors.</source>
   <translation>L'addestramento di RS Mask scrive tali file come model.safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model could not be written to {path}: {reason}.</source>
   <translation>Il modello non si è potuto scrivere in {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} holds weights but no card of RS Mask: it was made by another program.</source>
   <translation>{path} contiene pesi ma nessuna scheda di RS Mask: è stato fatto da un altro programma.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Weights of other programs can start a training (WEIGHTS = file), not detect.</source>
   <translation>I pesi di altri programmi possono iniziare un addestramento (WEIGHTS = file), non rilevare.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The card of the model {path} is damaged: {reason}.</source>
   <translation>La scheda del modello {path} è danneggiata: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Update RS Mask, or ask for a model made with this version.</source>
   <translation>Aggiornare RS Mask, o chiedere un modello fatto con questa versione.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} doesn't fit its card: {count}, e.g. {wrong}.</source>
   <translation>Il modello {path} non corrisponde alla sua scheda: {count}, ad es. {wrong}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file was changed after training, or comes from another version; train it again.</source>
   <translation>Il file è stato modificato dopo l'addestramento, o viene da un'altra versione; addestrarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is damaged: {reason}.</source>
   <translation>Il file {path} è danneggiato: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy it again.</source>
   <translation>Copiarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} {what}.</source>
   <translation>Il modello {path} {what}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose the file model.safetensors of a training run.</source>
   <translation>Scegliere il file model.safetensors di un addestramento.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is a PyTorch file (pickle), which could run a stranger's code; models of RS Mask are .safetensors files.</source>
   <translation>{path} è un file PyTorch (pickle), che potrebbe eseguire codice estraneo; i modelli di RS Mask sono file .safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Choose a model.safetensors; a .pth of weights can only start a training.</source>
   <translation>Scegliere un model.safetensors; un .pth di pesi può solo iniziare un addestramento.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>{path} is no safetensors file.</source>
   <translation>{path} non è un file safetensors.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The model {path} can't be read: {reason}.</source>
   <translation>Il modello {path} non può essere letto: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Check its permissions.</source>
   <translation>Verificare i suoi permessi.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The header of {path} is damaged: {reason}.</source>
   <translation>L'intestazione di {path} è danneggiata: {reason}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>The file {path} is truncated: it has {size#} of {complete#} bytes.</source>
   <translation>Il file {path} è troncato: ha {size#} byte su {complete#}.</translation>
  </message>
  <message>
   <location filename="core/models/file.py" />
   <source>Copy or download it again.</source>
   <translation>Copiarlo o scaricarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} band of the name “{word}”.</source>
   <translation>{name} ha {number} banda di nome «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands of the name “{word}”.</source>
   <translation>{name} ha {number} bande di nome «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no band of the name “{word}”.</source>
   <translation>{name} non ha una banda di nome «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has no bands of the name “{word}”.</source>
   <translation>{name} non ha bande di nome «{word}».</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its bands are {band_list}; name them by number.</source>
   <translation>Le sue bande sono {band_list}; indicarle per numero.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name}: bands {band_list} are used, as the model names them.</source>
   <translation>{name}: si usano le bande {band_list}, come le nomina il modello.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {number} bands, the model takes {count}: bands {list} are used for the model's {list_2}.</source>
   <translation>{name} ha {number} bande, il modello ne prende {count}: le bande {list} si usano per {list_2} del modello.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The bands of {name} are taken in their order for the model's {list}.</source>
   <translation>Le bande di {name} si prendono nel loro ordine per {list} del modello.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} band ({list}), but {name} gives {number}.</source>
   <translation>Il modello prende {count} banda ({list}), ma {name} ne dà {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model takes {count} bands ({list}), but {name} gives {number}.</source>
   <translation>Il modello prende {count} bande ({list}), ma {name} ne dà {number}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Its band {alpha_band} is taken for an alpha band; choose the bands by number if it is data. Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>La sua banda {alpha_band} è presa per una banda alfa; scegliere le bande per numero se sono dati. Scegliere altrettante bande, o usare un modello addestrato su immagini simili.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Choose as many bands, or use a model that was trained on such imagery.</source>
   <translation>Scegliere altrettante bande, o usare un modello addestrato su immagini simili.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The model was trained on {dtype_text} imagery, but {name} holds {dtype_text_2} pixels.</source>
   <translation>Il modello è stato addestrato su immagini {dtype_text}, ma {name} contiene pixel {dtype_text_2}.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Convert the raster to the same kind with the same stretch as the training imagery, or train on imagery like it.</source>
   <translation>Convertire il raster nello stesso tipo con lo stesso stiramento delle immagini di addestramento, o addestrare su immagini simili.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} holds {dtype_text} pixels, the model was trained on {dtype_text_2} ones; values are taken as they are.</source>
   <translation>{name} contiene pixel {dtype_text}, il modello è stato addestrato su {dtype_text_2}; i valori si prendono così come sono.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The values of {name} have another scale or offset (× {factor#} + {offset#}) than those of the imagery that the model was trained on; they are taken as they are, so one surface has different values. Apply both first (gdal_translate -unscale).</source>
   <translation>I valori di {name} hanno un'altra scala o un altro offset (× {factor#} + {offset#}) rispetto alle immagini su cui il modello è stato addestrato; si prendono così come sono, quindi una superficie ha valori diversi. Applicare prima entrambi (gdal_translate -unscale).</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The ground size of {name} is unknown; the model expects {gsd#} m a pixel, so objects are found only if it is about that.</source>
   <translation>La dimensione al suolo di {name} è ignota; il modello si aspetta {gsd#} m per pixel, quindi gli oggetti si trovano solo se è circa quella.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>The pixels of {name} are {gsd#} m, those of the model's imagery {gsd_2#} m: its objects can't be seen in this raster.</source>
   <translation>I pixel di {name} sono di {gsd#} m, quelli delle immagini del modello di {gsd_2#} m: i suoi oggetti non si vedono in questo raster.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>Use imagery of about the model's ground size, or train a model on imagery like this.</source>
   <translation>Usare immagini di circa la dimensione al suolo del modello, o addestrare un modello su immagini simili.</translation>
  </message>
  <message>
   <location filename="core/models/raster_match.py" />
   <source>{name} has {gsd#} m a pixel and is read at the model's {gsd_2#} m.</source>
   <translation>{name} ha {gsd#} m per pixel e viene letto ai {gsd_2#} m del modello.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>The network's body is one of timm's, and timm is not installed in the engine.</source>
   <translation>Il corpo della rete è di timm, e timm non è installato nel motore.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another architecture, or install timm in the engine's Python: pip install timm.</source>
   <translation>Scegliere un'altra architettura, o installare timm nel Python del motore: pip install timm.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm has no network named {name}.</source>
   <translation>timm non ha una rete di nome {name}.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose one that timm.list_models() names, such as resnet50d or convnext_nano.</source>
   <translation>Sceglierne una che timm.list_models() nomina, ad es. resnet50d o convnext_nano.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's weights of {name} can't be had: {reason}</source>
   <translation>Non si possono avere i pesi di timm di {name}: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Connect to the internet, or start from a file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Connettersi a internet, o partire da un file (WEIGHTS = file), o da nulla (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} can't give features: {reason}</source>
   <translation>La rete timm {name} non può dare caratteristiche: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network.</source>
   <translation>Scegliere un'altra rete.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} has features of strides {list}; the pyramid needs 4, 8, 16 and 32.</source>
   <translation>La rete timm {name} ha caratteristiche di passo {list}; la piramide richiede 4, 8, 16 e 32.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose a convolutional or hierarchical network.</source>
   <translation>Scegliere una rete convoluzionale o gerarchica.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} does not take images of any size: {reason}</source>
   <translation>La rete timm {name} non prende immagini di qualsiasi dimensione: {reason}</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>Choose another network; swin_v2_t_fpn takes any size.</source>
   <translation>Scegliere un'altra rete; swin_v2_t_fpn prende qualsiasi dimensione.</translation>
  </message>
  <message>
   <location filename="core/models/timm_backbone.py" />
   <source>timm's network {name} gives features of shapes {shapes}, which no pyramid can be built on.</source>
   <translation>La rete timm {name} dà caratteristiche di forma {shapes}, su cui non si può costruire una piramide.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Name it like EPSG:32633, or choose it from QGIS's list.</source>
   <translation>Indicarlo come EPSG:32633, o sceglierlo dall'elenco di QGIS.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS.</source>
   <translation>«{text}» non è un SR.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>“{text}” is not a CRS of places on the map.</source>
   <translation>«{text}» non è un SR di luoghi sulla mappa.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Coordinates can't be brought from {crs_name} to {crs_name_2}{why}.</source>
   <translation>Le coordinate non si possono portare da {crs_name} a {crs_name_2}{why}.</translation>
  </message>
  <message>
   <location filename="core/raster/crs.py" />
   <source>Use layers and rasters of one CRS, or assign the right CRS in QGIS (Layer &gt; Set CRS, then export).</source>
   <translation>Usare layer e raster di un solo SR, o assegnare il SR giusto in QGIS (Layer &gt; Imposta SR, poi esportare).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>There is no file {path}.</source>
   <translation>Non esiste il file {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the path.</source>
   <translation>Verificare il percorso.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} is an empty folder, not a raster.</source>
   <translation>{path} è una cartella vuota, non un raster.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself but several rasters: {inside}.</source>
   <translation>{path} non contiene bande ma più raster: {inside}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} holds no bands itself.</source>
   <translation>{path} non contiene bande.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name one of the rasters inside it.</source>
   <translation>Indicare uno dei raster al suo interno.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened ({reason}).</source>
   <translation>{path} non può essere aperto ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Check the address, and that its server answers and lets you in, e.g. in a browser.</source>
   <translation>Verificare l'indirizzo, e che il suo server risponda e faccia entrare, ad es. in un browser.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{path} can't be opened as a raster ({reason}).</source>
   <translation>{path} non può essere aperto come raster ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Open it in QGIS to see whether the file is whole; export it as GeoTIFF if it is.</source>
   <translation>Aprirlo in QGIS per vedere se il file è intero; se lo è, esportarlo come GeoTIFF.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it is only {size#} bytes long.</source>
   <translation>Manca la fine di {path}: è lungo solo {size#} byte.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>The end of {path} is missing: it has {size#} of at least {start#} bytes. What can't be read is left out; copy the file again to have it all.</source>
   <translation>Manca la fine di {path}: ha {size#} byte su almeno {start#}. Ciò che non si può leggere è escluso; copiare di nuovo il file per avere tutto.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} band, so there is no band {band}.</source>
   <translation>{name} ha {count} banda, quindi non c'è una banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has {count} bands, so there is no band {band}.</source>
   <translation>{name} ha {count} bande, quindi non c'è una banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Choose other bands.</source>
   <translation>Scegliere altre bande.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} has no band besides its alpha band.</source>
   <translation>{name} non ha bande oltre alla banda alfa.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Name the band to use.</source>
   <translation>Indicare la banda da usare.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} holds complex numbers, which no model takes.</source>
   <translation>{name} contiene numeri complessi, che nessun modello prende.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>Make a raster of their amplitude first (raster calculator).</source>
   <translation>Creare prima un raster della loro ampiezza (calcolatore raster).</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is placed by {means} only, which are not applied: coordinates are pixels. Warp it first (Raster &gt; Projections &gt; Warp) to have them on the map.</source>
   <translation>{name} è posizionato solo da {means}, che non si applicano: le coordinate sono pixel. Riproiettarlo prima (Raster &gt; Proiezioni &gt; Riproiezione) per averle sulla mappa.</translation>
  </message>
  <message>
   <location filename="core/raster/inspection.py" />
   <source>{name} is not georeferenced: coordinates are pixels, sizes in metres are unknown.</source>
   <translation>{name} non è georeferenziato: le coordinate sono pixel, le dimensioni in metri ignote.</translation>
  </message>
  <message>
   <location filename="core/raster/reader.py" />
   <source>The pixels of {name} at columns {x0} to {x1} and rows {y0} to {y1} can't be read ({reason}).</source>
   <translation>I pixel di {name} alle colonne da {x0} a {x1} e righe da {y0} a {y1} non si possono leggere ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>The server of {path} does not answer any more ({reason}).</source>
   <translation>Il server di {path} non risponde più ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/remote.py" />
   <source>Check the network and the address, and start again: a run with an archive goes on where it was.</source>
   <translation>Verificare rete e indirizzo e riavviare: un'esecuzione con archivio continua da dov'era.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>There is no raster in the folder {path}.</source>
   <translation>Non c'è alcun raster nella cartella {path}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name a folder that holds the images themselves (subfolders are not searched).</source>
   <translation>Indicare una cartella che contenga le immagini stesse (le sottocartelle non si esaminano).</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>No raster is given.</source>
   <translation>Nessun raster è indicato.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Name at least one raster, or a folder of rasters.</source>
   <translation>Indicare almeno un raster, o una cartella di raster.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has a colour table; it is read as red, green and blue.</source>
   <translation>{name} ha una tavola dei colori; viene letto come rosso, verde e blu.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has no CRS; sizes in metres are unknown.</source>
   <translation>{name} non ha un SR; le dimensioni in metri sono ignote.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has the local CRS {crs_name}, which has no place on the Earth; sizes in metres are unknown.</source>
   <translation>{name} ha il SR locale {crs_name}, che non ha un posto sulla Terra; le dimensioni in metri sono ignote.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be read at {gsd#} metres a pixel.</source>
   <translation>{name} ha {missing_crs}, quindi non può essere letto a {gsd#} metri per pixel.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or don't ask for a ground size.</source>
   <translation>Assegnare il suo SR in QGIS, o non chiedere una dimensione al suolo.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>{name} has {missing_crs}, so it can't be warped to {crs_name}.</source>
   <translation>{name} ha {missing_crs}, quindi non può essere riproiettato in {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/raster/source.py" />
   <source>Assign its CRS in QGIS, or leave the CRS empty.</source>
   <translation>Assegnare il suo SR in QGIS, o lasciare vuoto il SR.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no asset {key}; it has: {list}.</source>
   <translation>L'elemento STAC {name} non ha la risorsa {key}; ha: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has several images: {list}.</source>
   <translation>L'elemento STAC {name} ha più immagini: {list}.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Name one of them behind the item's address: item.json#NAME.</source>
   <translation>Indicarne una dopo l'indirizzo dell'elemento: item.json#NAME.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {name} has no image that GDAL could read.</source>
   <translation>L'elemento STAC {name} non ha immagini che GDAL possa leggere.</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>The STAC item {address} can't be read ({reason}).</source>
   <translation>L'elemento STAC {address} non può essere letto ({reason}).</translation>
  </message>
  <message>
   <location filename="core/raster/stac.py" />
   <source>Check the address.</source>
   <translation>Verificare l'indirizzo.</translation>
  </message>
  <message>
   <location filename="core/raster/validity.py" />
   <source>Band {band} of {name} is tagged as alpha but holds data; it is read as an ordinary band.</source>
   <translation>La banda {band} di {name} è contrassegnata come alfa ma contiene dati; viene letta come banda normale.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{count#} source files of {name} are missing, e.g.</source>
   <translation>Mancano {count#} file sorgente di {name}, ad es.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put it back where it was, or build the virtual raster anew.</source>
   <translation>Rimetterlo dov'era, o ricreare il raster virtuale.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Put the file back as it was, or build the virtual raster anew.</source>
   <translation>Ripristinare il file com'era, o ricreare il raster virtuale.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>A source file of {name} can't be read. {text}</source>
   <translation>Un file sorgente di {name} non può essere letto. {text}</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} band, but {name} takes band {band} of it.</source>
   <translation>{path} ha {bands} banda, ma {name} ne prende la banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {bands} bands, but {name} takes band {band} of it.</source>
   <translation>{path} ha {bands} bande, ma {name} ne prende la banda {band}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>{path} has {size} × {size_2} pixels, but {name} expects {width#} × {height#} of it.</source>
   <translation>{path} ha {size} × {size_2} pixel, ma {name} ne aspetta {width#} × {height#}.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>The virtual raster {path} holds itself.</source>
   <translation>Il raster virtuale {path} contiene se stesso.</translation>
  </message>
  <message>
   <location filename="core/raster/vrt.py" />
   <source>Build it anew from its images.</source>
   <translation>Ricrearlo dalle sue immagini.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>{name} lies where the CRS {to_string} is not defined.</source>
   <translation>{name} si trova dove il SR {to_string} non è definito.</translation>
  </message>
  <message>
   <location filename="core/raster/warp.py" />
   <source>Choose a CRS that is made for the place of the raster.</source>
   <translation>Scegliere un SR fatto per il luogo del raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} can't be used: {reason}</source>
   <translation>L'archivio {path} non può essere usato: {reason}</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>The archive {path} holds no raster.</source>
   <translation>L'archivio {path} non contiene alcun raster.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Run 'detect' again.</source>
   <translation>Eseguire di nuovo 'detect'.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>{planned} of {planned_2} tiles were never searched (the run was stopped or they couldn't be read); run 'detect' again with the same output to finish it.</source>
   <translation>{planned} tasselli su {planned_2} non sono mai stati esaminati (l'esecuzione è stata interrotta, o non si potevano leggere); eseguire di nuovo 'detect' con lo stesso output per finirla.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Stopped; the layer was not written, the archive is unchanged.</source>
   <translation>Interrotto; il layer non è stato scritto, l'archivio è invariato.</translation>
  </message>
  <message>
   <location filename="core/refine.py" />
   <source>Nothing in the archive reaches the thresholds; choose a lower SCORE.</source>
   <translation>Nulla nell'archivio raggiunge le soglie; scegliere uno SCORE più basso.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>A scheduler is given, but the engine has no Dask.</source>
   <translation>È indicato uno scheduler, ma il motore non ha Dask.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Without a scheduler the job runs on this machine alone. For several machines, install Dask in the engine's Python: pip install 'rs-mask[cluster]'.</source>
   <translation>Senza scheduler il lavoro gira solo su questo computer. Per più computer, installi Dask nel Python del motore: pip install 'rs-mask[cluster]'.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>There is no Dask scheduler at {address}.</source>
   <translation>Non c'è alcuno scheduler Dask a {address}.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start one with “dask scheduler”, and name its address as it says it (tcp://host:8786).</source>
   <translation>Avviarne uno con «dask scheduler» e indicare l'indirizzo che esso dice (tcp://host:8786).</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>Lo scheduler Dask a {address} non ha worker.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start some with “dask worker {address} --nthreads 1”, in the engine's environment.</source>
   <translation>Avviarne alcuni con «dask worker {address} --nthreads 1», nell'ambiente del motore.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The processes that search on this machine have ended unexpectedly. {resume_hint}</source>
   <translation>I processi che cercano su questa macchina sono terminati inaspettatamente. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start this job again; where it happens again, memory is probably short: choose a smaller batch or tile size.</source>
   <translation>Riavviare; se accade di nuovo, probabilmente manca memoria: scegliere un lotto o un tassello più piccolo.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>The Dask scheduler at {address} is gone. {resume_hint}</source>
   <translation>Lo scheduler Dask a {address} è scomparso. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Start it again, and then this job.</source>
   <translation>Riavviarlo, e poi questa esecuzione.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of {address} were lost over the same tiles. {resume_hint}</source>
   <translation>Più worker di {address} si sono persi sugli stessi tasselli. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Several workers of this machine were lost over the same tiles. {resume_hint}</source>
   <translation>Più processi di questa macchina si sono persi sugli stessi tasselli. {resume_hint}</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>Their memory is probably not enough: choose a smaller batch or tile size.</source>
   <translation>La loro memoria probabilmente non basta: scegliere un lotto o un tassello più piccolo.</translation>
  </message>
  <message>
   <location filename="core/runtime/dask_workers.py" />
   <source>{whose} has no workers; waiting for some.</source>
   <translation>{whose} non ha worker; se ne attendono.</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of {processor} (Metal)</source>
   <translation>GPU di {processor} (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>GPU of this Mac (Metal)</source>
   <translation>GPU di questo Mac (Metal)</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>this Mac</source>
   <translation>questo Mac</translation>
  </message>
  <message>
   <location filename="core/runtime/device.py" />
   <source>CPU with {threads}, {get_cpu_capability}</source>
   <translation>CPU con {threads}, {get_cpu_capability}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>set up the engine again for the build that fits.</source>
   <translation>installare di nuovo il motore per la build adatta.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>There is no Apple GPU that PyTorch can use here.</source>
   <translation>Qui non c'è una GPU Apple che PyTorch possa usare.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or cpu.</source>
   <translation>Scegliere il dispositivo auto o cpu.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>This Mac has an Apple GPU, which CUDA does not run on.</source>
   <translation>Questo Mac ha una GPU Apple, su cui CUDA non funziona.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>Choose the device auto or mps.</source>
   <translation>Scegliere il dispositivo auto o mps.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs, not for NVIDIA's.</source>
   <translation>il PyTorch installato è la build per le GPU di Intel, non di NVIDIA.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>The GPU can't be used: {problem}</source>
   <translation>La GPU non può essere usata: {problem}</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>this Mac has no GPU that PyTorch supports.</source>
   <translation>questo Mac non ha una GPU supportata da PyTorch.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; set up the engine again for the GPU build.</source>
   <translation>c'è un driver NVIDIA, ma il PyTorch installato è la build per CPU; installare di nuovo il motore per la build GPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found, and the installed PyTorch is the build for CPUs.</source>
   <translation>nessun driver NVIDIA trovato, e il PyTorch installato è la build per CPU.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed torchvision has no code for {name}; set up the engine again for the build that fits.</source>
   <translation>il torchvision installato non ha codice per {name}; installare di nuovo il motore per la build adatta.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for Intel's GPUs (oneAPI {toolkit}), and no Intel GPU with its driver was found.</source>
   <translation>il PyTorch installato è la build per le GPU di Intel (oneAPI {toolkit}), e nessuna GPU Intel con il suo driver è stata trovata.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch is the build for AMD's GPUs (ROCm {toolkit}), and no AMD GPU with its driver was found.</source>
   <translation>il PyTorch installato è la build per le GPU di AMD (ROCm {toolkit}), e nessuna GPU AMD con il suo driver è stata trovata.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>no NVIDIA driver was found.</source>
   <translation>nessun driver NVIDIA trovato.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA {toolkit}): it may be too old, or all GPUs are hidden from this process.</source>
   <translation>il driver NVIDIA non offre una GPU a PyTorch (compilato per CUDA {toolkit}): forse è troppo vecchio, o tutte le GPU sono nascoste a questo processo.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} ({architecture}).</source>
   <translation>il PyTorch installato non ha codice per {name} ({architecture}).</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is newer than what the installed PyTorch was built for; set up the engine again for the build that fits.</source>
   <translation>{name} (compute capability {own}.{own_2}) è più recente di ciò per cui il PyTorch installato è stato compilato; installare di nuovo il motore per la build adatta.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>{name} (compute capability {own}.{own_2}) is older than what the installed PyTorch supports.</source>
   <translation>{name} (compute capability {own}.{own_2}) è più vecchia di quanto supporta il PyTorch installato.</translation>
  </message>
  <message>
   <location filename="core/runtime/gpu_support.py" />
   <source>the installed PyTorch has no code for {name} (compute capability {own}.{own_2}); set up the engine again for the build that fits.</source>
   <translation>il PyTorch installato non ha codice per {name} (compute capability {own}.{own_2}); installare di nuovo il motore per la build adatta.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another name or folder.</source>
   <translation>Scegliere un altro nome o un'altra cartella.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is a folder.</source>
   <translation>L'output {path} è una cartella.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a file name.</source>
   <translation>Scegliere un nome di file.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is not {name}.</source>
   <translation>L'output {path} non è {name}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Give it a name that ends in {endings}.</source>
   <translation>Darle un nome che termina in {endings}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is a file.</source>
   <translation>{path} è un file.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a folder.</source>
   <translation>Scegliere una cartella.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {path} is not empty.</source>
   <translation>La cartella {path} non è vuota.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose an empty or a new folder.</source>
   <translation>Scegliere una cartella vuota o nuova.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is an input of this run, which would be lost.</source>
   <translation>L'output {path} è un input di questa esecuzione, che andrebbe perso.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another output.</source>
   <translation>Scegliere un altro output.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} has a “{sign}”, which stands between two names for a layer's file.</source>
   <translation>L'output {path} ha un «{sign}», che sta tra due nomi nel file di un layer.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a name without “{sign}”.</source>
   <translation>Scegliere un nome senza «{sign}».</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made: {base} is a file.</source>
   <translation>La cartella {folder} non può essere creata: {base} è un file.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place.</source>
   <translation>Scegliere un'altra posizione.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be written: {reason}.</source>
   <translation>Non si può scrivere nella cartella {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another place, or mend the folder's rights.</source>
   <translation>Scegliere un'altra posizione, o correggere i permessi della cartella.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output's name has a character of value 0.</source>
   <translation>Il nome dell'output ha un carattere di valore 0.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The name {name} is too long by {excess} bytes: the file system in {folder} takes {most}, also for the files beside it.</source>
   <translation>Il nome {name} è troppo lungo di {excess} byte: il file system in {folder} ne accetta {most}, anche per i file accanto.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose a shorter name.</source>
   <translation>Scegliere un nome più corto.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The output {path} is no file that can be replaced.</source>
   <translation>L'output {path} non è un file che si possa sostituire.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is write-protected.</source>
   <translation>{path} è protetto da scrittura.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} holds something else ({named}), which would be lost.</source>
   <translation>{path} contiene altro ({named}), che andrebbe perso.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another file; in QGIS, “Save to GeoPackage…” adds a layer to one.</source>
   <translation>Scegliere un altro file; in QGIS, «Salva come GeoPackage…» aggiunge un layer.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is open in another program.</source>
   <translation>{path} è aperto in un altro programma.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>{path} is there already and is no GeoPackage; it is not replaced.</source>
   <translation>{path} esiste già e non è un GeoPackage; non viene sostituito.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>The folder {folder} can't be made ({reason}).</source>
   <translation>La cartella {folder} non può essere creata ({reason}).</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Choose another folder.</source>
   <translation>Scegliere un'altra cartella.</translation>
  </message>
  <message>
   <location filename="core/runtime/output_target.py" />
   <source>Another run is writing {path}.</source>
   <translation>Un'altra esecuzione sta scrivendo {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>GeoParquet can't be written: the library pyarrow is missing.</source>
   <translation>GeoParquet non può essere scritto: manca la libreria pyarrow.</translation>
  </message>
  <message>
   <location filename="core/vector/geoparquet.py" />
   <source>Choose an output that ends in .gpkg, which needs no further library. For GeoParquet, install pyarrow in the engine's Python: pip install 'rs-mask[parquet]'.</source>
   <translation>Scegliere un output che termina in .gpkg, che non richiede altre librerie. Per GeoParquet, installare pyarrow nel Python del motore: pip install 'rs-mask[parquet]'.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{mended#} invalid {noun} of {layer} {verb} mended.</source>
   <translation>{mended#} {noun} non validi di {layer} {verb} riparati.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{dropped#} {noun} of {layer} {verb} no polygon; left out.</source>
   <translation>{dropped#} {noun} di {layer} {verb} senza poligono; esclusi.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The polygons of {layer} were reprojected from {own} to {wanted}.</source>
   <translation>I poligoni di {layer} sono stati riproiettati da {own} a {wanted}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} ({path}) has no CRS, so it can't be brought into {crs_name}.</source>
   <translation>Il layer {layer} ({path}) non ha un SR, quindi non può essere portato in {crs_name}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign its CRS in QGIS (Layer &gt; Set CRS, then export it) and try again.</source>
   <translation>Assegnare il suo SR in QGIS (Layer &gt; Imposta SR, poi esportarlo) e riprovare.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has the CRS {crs_name} and the image {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>Il layer {layer} ha il SR {crs_name} e l'immagine {crs_name_2}: non si può passare dall'uno all'altro, perché un SR locale non ha un posto sulla Terra.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Use a layer and an image of one CRS, or assign the right one in QGIS.</source>
   <translation>Usare layer e immagine di un solo SR, o assegnare quello giusto in QGIS.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{layer} ({path}) is a table without geometry.</source>
   <translation>{layer} ({path}) è una tabella senza geometria.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name a layer of polygons.</source>
   <translation>Indicare un layer di poligoni.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds {kinds}.</source>
   <translation>Non c'è alcun poligono in {layer} ({path}); contiene {kinds}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no polygon in {layer} ({path}); it holds empty geometries.</source>
   <translation>Non c'è alcun poligono in {layer} ({path}); contiene geometrie vuote.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Draw or choose a layer of polygons.</source>
   <translation>Disegnare o scegliere un layer di poligoni.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the path of the polygon layer.</source>
   <translation>Verificare il percorso del layer di poligoni.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “;”.</source>
   <translation>Il layer {path} non può essere letto: il suo percorso contiene «;».</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {path} can't be read: its path holds “!”.</source>
   <translation>Il layer {path} non può essere letto: il suo percorso contiene «!».</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Give the file or its folder another name.</source>
   <translation>Dare un altro nome al file o alla sua cartella.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} can't be opened as a vector layer ({split}).</source>
   <translation>{path} non può essere aperto come layer vettoriale ({split}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Open it in QGIS and export it as GeoPackage.</source>
   <translation>Aprirlo in QGIS ed esportarlo come GeoPackage.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>{path} is damaged: the name of a layer in it is no text.</source>
   <translation>{path} è danneggiato: il nome di un layer in esso non è un testo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose an older copy of it.</source>
   <translation>Sceglierne una copia più vecchia.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer in {path}.</source>
   <translation>Non c'è alcun layer in {path}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose another file.</source>
   <translation>Scegliere un altro file.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>There is no layer {layer} in {path}; it holds {list}.</source>
   <translation>Non c'è un layer {layer} in {path}; contiene {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Name one of these.</source>
   <translation>Indicarne uno.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are {list}.</source>
   <translation>Il layer {layer} non ha un campo {column}; i suoi campi sono {list}.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} has no field {column}; its fields are none.</source>
   <translation>Il layer {layer} non ha un campo {column}; non ha alcun campo.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Choose one of these.</source>
   <translation>Sceglierne uno.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The field {column} of the layer {layer} has a name that is used for something else here.</source>
   <translation>Il campo {column} del layer {layer} ha un nome che qui si usa per altro.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Copy it to a field with another name (field calculator) and choose that.</source>
   <translation>Copiarlo in un campo con un altro nome (calcolatore di campi) e scegliere quello.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} of {path} can't be read ({first}).</source>
   <translation>Il layer {layer} di {path} non può essere letto ({first}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name} ({reason}).</source>
   <translation>Il layer {layer} non può essere portato in {crs_name} ({reason}).</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Check the CRS of both.</source>
   <translation>Verificare il SR di entrambi.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>The layer {layer} can't be brought into {crs_name}: its coordinates don't fit the CRS that it names.</source>
   <translation>Il layer {layer} non può essere portato in {crs_name}: le sue coordinate non corrispondono al SR che indica.</translation>
  </message>
  <message>
   <location filename="core/vector/layer_reader.py" />
   <source>Assign the right CRS to the layer in QGIS (Layer &gt; Set CRS, then export it).</source>
   <translation>Assegnare al layer il SR giusto in QGIS (Layer &gt; Imposta SR, poi esportarlo).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No pixel is in two splits ({count} compared).</source>
   <translation>Nessun pixel è in due parti ({count} confrontati).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The unfinished training set was begun with other parameters, imagery or polygons.</source>
   <translation>Il set di addestramento incompiuto è stato iniziato con altri parametri, immagini o poligoni.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Use the same as before, or choose an empty folder.</source>
   <translation>Usare gli stessi di prima, o scegliere una cartella vuota.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Stopped; nothing was written yet.</source>
   <translation>Interrotto; nulla è stato ancora scritto.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Measuring pixel values</source>
   <translation>Misura dei valori dei pixel</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are there already.</source>
   <translation>{done#} tasselli su {total#} ci sono già.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing tiles</source>
   <translation>Scrittura dei tasselli</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{done#} of {total#} tiles are written and kept; run again with RESUME to go on.</source>
   <translation>{done#} tasselli su {total#} sono scritti e conservati; eseguire di nuovo con RESUME per continuare.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Writing annotations and report</source>
   <translation>Scrittura di annotazioni e rapporto</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or sharper imagery.</source>
   <translation>La maggior parte degli oggetti è più piccola di un pixel e quindi in nessun tassello: scegliere una dimensione al suolo minore, o immagini più nitide.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{text} The nodata value of {name} is {named}: if objects have that value too, take it away (gdal_translate -a_nodata none, or Layer Properties &gt; Transparency and export).</source>
   <translation>{text} Il valore nodata di {name} è {named}: se anche degli oggetti hanno quel valore, toglierlo (gdal_translate -a_nodata none, o Proprietà del layer &gt; Trasparenza ed esportazione).</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and are in no tile.</source>
   <translation>{objects#} oggetti sono su pixel senza dati, e non sono in alcun tassello.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} objects lie on pixels without data, and is in no tile.</source>
   <translation>{objects#} oggetti sono su pixel senza dati, e non sono in alcun tassello.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and are in no tile.</source>
   <translation>{objects#} oggetto è su pixel senza dati, e non è in alcun tassello.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>{objects#} object lies on pixels without data, and is in no tile.</source>
   <translation>{objects#} oggetto è su pixel senza dati, e non è in alcun tassello.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile is left: {number#} could not be read, the first: {bad}</source>
   <translation>Non resta alcun tassello: {number#} non si sono potuti leggere, il primo: {bad}</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>The raster is damaged; copy it again.</source>
   <translation>Il raster è danneggiato; copiarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>No tile has a usable pixel, so there is no training set.</source>
   <translation>Nessun tassello ha un pixel utilizzabile, quindi non c'è un set di addestramento.</translation>
  </message>
  <message>
   <location filename="training/annotate.py" />
   <source>Check the rasters' nodata value and that area and imagery overlap.</source>
   <translation>Verificare il valore nodata dei raster e che area e immagini si sovrappongano.</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>in the layer</source>
   <translation>nel layer</translation>
  </message>
  <message>
   <location filename="training/annotation/account.py" />
   <source>without a polygon</source>
   <translation>senza poligono</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The shares of validation and test are more than 1 together.</source>
   <translation>Le quote di validazione e test superano insieme 1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave at least half for training, e.g. 0.2 and 0.1.</source>
   <translation>Lasciare almeno metà per l'addestramento, ad es. 0.2 e 0.1.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The stride ({stride} pixels) is larger than the tile ({tile_size} pixels), so objects between the tiles would be lost.</source>
   <translation>Il passo ({stride} pixel) è più grande del tassello ({tile_size} pixel), quindi gli oggetti tra i tasselli andrebbero persi.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use a stride of at most the tile size; 0 means no overlap.</source>
   <translation>Usare un passo non superiore alla dimensione del tassello; 0 significa senza sovrapposizione.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>A ground size must be more than 0 metres; GSD is {given}.</source>
   <translation>Una dimensione al suolo deve superare 0 metri; GSD è {given}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Leave it empty, or write it with a point: 0.05.</source>
   <translation>Lasciarlo vuoto, o scriverlo con il punto: 0.05.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}: the training set is complete.</source>
   <translation>Non c'è nulla da riprendere in {folder}: il set di addestramento è completo.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>There is nothing to resume in {folder}.</source>
   <translation>Non c'è nulla da riprendere in {folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose another folder, or run without RESUME.</source>
   <translation>Scegliere un'altra cartella, o eseguire senza RESUME.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The output folder {folder} is not empty.</source>
   <translation>La cartella di output {folder} non è vuota.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Run again with RESUME to finish the training set that was begun there.</source>
   <translation>Eseguire di nuovo con RESUME per finire il set di addestramento lì iniziato.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Choose an empty or new folder; nothing is ever overwritten.</source>
   <translation>Scegliere una cartella vuota o nuova; nulla viene mai sovrascritto.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>rasters</source>
   <translation>raster</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Opening rasters</source>
   <translation>Apertura dei raster</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The raster {path} has {count}, but {path_2} has {number}.</source>
   <translation>Il raster {path} ha {count}, ma {path_2} ne ha {number}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Name the bands to use, or leave that raster out.</source>
   <translation>Indicare le bande da usare, o escludere quel raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{number#} rasters say nothing about where they lie, e.g. {without}, so polygons can't be told apart by raster.</source>
   <translation>{number#} raster non dicono dove si trovano, ad es. {without}, quindi i poligoni non si possono separare per raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Georeference them, or annotate one raster at a time.</source>
   <translation>Georeferenziarli, o annotare un raster alla volta.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters differ in pixel type ({list}); values are kept as they are. They should mean the same in all rasters.</source>
   <translation>I raster hanno tipi di pixel diversi ({list}); i valori restano come sono. Dovrebbero significare lo stesso in tutti.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' pixels are {sizes#} to {sizes_2#} m on the ground; with one ground size (GSD) for all, objects would look alike in each.</source>
   <translation>I pixel dei raster vanno da {sizes#} a {sizes_2#} m al suolo; con una sola dimensione (GSD) per tutti, gli oggetti si somiglierebbero in ciascuno.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has no CRS, so it can't be placed on {name}.</source>
   <translation>Il layer {layer} non ha un SR, quindi non può essere posto su {name}.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The layer {layer} has the CRS {crs_name} and {name} {crs_name_2}: coordinates can't be brought from one to the other, as a local CRS has no place on the Earth.</source>
   <translation>Il layer {layer} ha il SR {crs_name} e {name} {crs_name_2}: non si può passare dall'uno all'altro, perché un SR locale non ha un posto sulla Terra.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>Use polygons and imagery of one CRS, or assign the right one in QGIS.</source>
   <translation>Usare poligoni e immagini di un solo SR, o assegnare quello giusto in QGIS.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The rasters' values have different scales or offsets ({list}), which are not applied: one surface has different values in them. Apply them first (gdal_translate -unscale -ot Float32), or leave out those that differ.</source>
   <translation>I valori dei raster hanno scale o offset diversi ({list}), che non si applicano: una superficie vi ha valori diversi. Applicarli prima (gdal_translate -unscale -ot Float32), o escludere quelli che differiscono.</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>The polygons were reprojected from {crs_name} to the CRS of {whose}.</source>
   <translation>I poligoni sono stati riproiettati da {crs_name} nel SR delle immagini ({whose}).</translation>
  </message>
  <message>
   <location filename="training/annotation/inputs.py" />
   <source>{unplaced} has no CRS; the polygons' coordinates were taken for its own.</source>
   <translation>{unplaced} non ha un SR; le coordinate dei poligoni sono state prese per le sue.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The layer {layer} has no polygons.</source>
   <translation>Il layer {layer} non ha poligoni.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw the objects first, one polygon each.</source>
   <translation>Disegnare prima gli oggetti, un poligono ciascuno.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {class_field} has {number#} different values, too many for classes.</source>
   <translation>Il campo {class_field} ha {number#} valori diversi, troppi per delle classi.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Choose the field that holds the kind of object, or leave it empty for one class.</source>
   <translation>Scegliere il campo con il tipo di oggetto, o lasciarlo vuoto per una sola classe.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The area layer {layer} has no polygons.</source>
   <translation>Il layer delle aree {layer} non ha poligoni.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Draw where everything was annotated, or leave AREA empty.</source>
   <translation>Disegnare dove tutto è stato annotato, o lasciare vuoto AREA.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The field {field} of the area holds {wrong}, which is no split.</source>
   <translation>Il campo {field} dell'area contiene {wrong}, che non è una parte.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Write {list} into it, or leave it empty: then RS Mask decides.</source>
   <translation>Scrivervi {list}, o lasciarlo vuoto: allora decide RS Mask.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>The class of {empty#} of {count} of {layer} is missing: the field {field} is empty there.</source>
   <translation>{layer} ha {count}, di cui {empty#} senza classe: il campo {field} lì è vuoto.</translation>
  </message>
  <message>
   <location filename="training/annotation/labels.py" />
   <source>Fill in the class of each object (or delete the object), then run again.</source>
   <translation>Compilare la classe di ogni oggetto (o eliminare l'oggetto), poi eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>A worker wrote {path}, and there is no such file on this computer.</source>
   <translation>Un worker ha scritto {path}, e su questo computer quel file non c'è.</translation>
  </message>
  <message>
   <location filename="training/annotation/parallel_writing.py" />
   <source>Choose an output folder that all workers reach under the same path.</source>
   <translation>Scegliete una cartella di output che tutti i worker raggiungano con lo stesso percorso.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The imagery is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>Le immagini sono troppo piccole per riservare tasselli interi alla validazione, quindi sono state tagliate in una striscia per parte; cifre misurate su così poco sono approssimative.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The annotated area is too small to spare whole tiles for validation, so it was cut into one strip for each split; figures measured on so little are rough.</source>
   <translation>L'area annotata è troppo piccola per riservare tasselli interi alla validazione, quindi è stata tagliata in una striscia per parte; cifre misurate su così poco sono approssimative.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by {rule} needs the polygons of AREA, and there are none.</source>
   <translation>La suddivisione per {rule} richiede i poligoni di AREA, e non ce ne sono.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Give an area layer, or split by blocks.</source>
   <translation>Indicare un layer di aree, o suddividere per blocchi.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by a field needs the field's name, and there is none.</source>
   <translation>La suddivisione per campo richiede il nome del campo, e non c'è.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Name the field of AREA that holds train, validation or test.</source>
   <translation>Indicare il campo di AREA che contiene train, validation o test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>The field {split_field} of the area is empty for {number#} of {count}; they were shared out by chance: {train#} for training, {validation#} for validation, {test#} for test.</source>
   <translation>Il campo {split_field} è vuoto per {number#} su {count}; sono state distribuite a caso: {train#} per l'addestramento, {validation#} per la validazione, {test#} per il test.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Splitting by whole rasters needs at least two rasters, and there is one.</source>
   <translation>La suddivisione per raster interi richiede almeno due raster, e ce n'è uno.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>Split by blocks, or add rasters.</source>
   <translation>Suddividere per blocchi, o aggiungere raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>There is no tile for {names}.</source>
   <translation>Non c'è alcun tassello per {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/plan.py" />
   <source>No object of {list} came into {names}.</source>
   <translation>Nessun oggetto di {list} è finito in {names}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels lays {laid#} tiles over the rasters, and the most that can be planned is {most_laid#}.</source>
   <translation>Un passo di {stride} pixel pone {laid#} tasselli sui raster, e se ne possono pianificare al massimo {most_laid#}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), a coarser ground size, or smaller rasters.</source>
   <translation>Scegliere un passo maggiore (metà della dimensione del tassello mostra ogni luogo quattro volte), una dimensione al suolo maggiore, o raster più piccoli.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>A stride of {stride} pixels with tiles of {tile_size} pixels asks for about {tiles#} tiles, which need about {needed}, but only {size_text} are free in {nearest_folder}.</source>
   <translation>Un passo di {stride} pixel con tasselli di {tile_size} pixel chiede circa {tiles#} tasselli, che richiedono circa {needed}, ma solo {size_text} sono liberi in {nearest_folder}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose a larger stride (half the tile size shows each place four times), smaller tiles, or a smaller part of the raster.</source>
   <translation>Scegliere un passo maggiore (metà della dimensione del tassello mostra ogni luogo quattro volte), tasselli più piccoli, o una parte minore del raster.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>{count} ({train#} for training, {validation#} for validation, {test#} for test), about {size_text} on disk.</source>
   <translation>{count} ({train#} per l'addestramento, {validation#} per la validazione, {test#} per il test), circa {size_text} su disco.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>The training set needs about {size_text}, but only {size_text_2} are free in {base}.</source>
   <translation>Il set di addestramento richiede circa {size_text}, ma solo {size_text_2} sono liberi in {base}.</translation>
  </message>
  <message>
   <location filename="training/annotation/size_estimate.py" />
   <source>Choose another disk, a larger stride, or a smaller area.</source>
   <translation>Scegliere un altro disco, un passo maggiore, o un'area minore.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} none lies on the imagery.</source>
   <translation>{count}, ma nulla è sulle immagini.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both layers, and that they show the same place.</source>
   <translation>Verificare il SR dei due layer, e che mostrino lo stesso luogo.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>The annotated area does not overlap the imagery.</source>
   <translation>L'area annotata non si sovrappone alle immagini.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the CRS of both, or leave AREA empty.</source>
   <translation>Verificare il SR di entrambi, o lasciare vuoto AREA.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Of {count} on the imagery none lies inside the annotated area.</source>
   <translation>{count} sulle immagini, ma nulla è nell'area annotata.</translation>
  </message>
  <message>
   <location filename="training/annotation/survey.py" />
   <source>Check the AREA layer, or leave it empty.</source>
   <translation>Verificare il layer AREA, o lasciarlo vuoto.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms: there are no objects.</source>
   <translation>Nessun ritaglio fa zoom: non ci sono oggetti.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % of the crops zoom out, up to {most#} times: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>Il {value#} % dei ritagli si allontana, fino a {most#} volte: gli oggetti più lunghi hanno {longest#} pixel, i ritagli {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: the longest objects have {longest#} pixels, crops {crop}.</source>
   <translation>Nessun ritaglio si allontana: gli oggetti più lunghi hanno {longest#} pixel, i ritagli {crop}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: crops show tiles of {tile} pixels nearly whole.</source>
   <translation>Nessun ritaglio si allontana: i ritagli mostrano quasi interi i tasselli di {tile} pixel.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>No crop zooms out: typical objects of {typical#} pixels would vanish.</source>
   <translation>Nessun ritaglio si allontana: gli oggetti tipici di {typical#} pixel sparirebbero.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>None zooms in: few objects are below {small_side#} pixels.</source>
   <translation>Nessuno si avvicina: pochi oggetti sono sotto {small_side#} pixel.</translation>
  </message>
  <message>
   <location filename="training/augmentation/object_scales.py" />
   <source>{value#} % zoom in, up to {most#} times: {value_2#} % of {whose} objects are below {small_side#} pixels.</source>
   <translation>Il {value#} % si avvicina, fino a {most#} volte: il {value_2#} % degli oggetti ({whose}) è sotto {small_side#} pixel.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {change} is not name=value with one of the names {list}.</source>
   <translation>La modifica dell'aumento {change} non è nome=valore con uno dei nomi {list}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Write for example paste_share=0.5, or leave the changes empty.</source>
   <translation>Scrivere ad esempio paste_share=0.5, o lasciare vuote le modifiche.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's scale_low {scale_low#} is greater than its scale_high {scale_high#}.</source>
   <translation>Lo scale_low {scale_low#} dell'aumento è maggiore del suo scale_high {scale_high#}.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example scale_low=0.5, scale_high=2.</source>
   <translation>Modificare entrambi, ad esempio scale_low=0.5, scale_high=2.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The augmentation's zoom_out_share {zoom_out_share#} and zoom_in_share {zoom_in_share#} are more than all crops together.</source>
   <translation>Lo zoom_out_share {zoom_out_share#} e lo zoom_in_share {zoom_in_share#} dell'aumento superano insieme tutti i ritagli.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Change both, for example zoom_out_share=0.3, zoom_in_share=0.3.</source>
   <translation>Modificare entrambi, ad esempio zoom_out_share=0.3, zoom_in_share=0.3.</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>The change of the augmentation {name}={text} must be {wanted} (the names are {list}).</source>
   <translation>La modifica dell'aumento {name}={text} deve essere {wanted} (i nomi sono {list}).</translation>
  </message>
  <message>
   <location filename="training/augmentation/settings.py" />
   <source>Correct the number, or leave the change out to keep the preset's.</source>
   <translation>Correggere il numero, o omettere la modifica per tenere quello preimpostato.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>The scores are the network's own, not calibrated: {why_not}.</source>
   <translation>I punteggi sono quelli della rete, non calibrati: {why_not}.</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>A score of 0.80 now means that about 8 of 10 such objects are right (calibration error on validation {error_after#}, before {error_before#}).</source>
   <translation>Un punteggio di 0.80 significa ora che circa 8 oggetti su 10 sono giusti (errore di calibrazione in validazione {error_after#}, prima {error_before#}).</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>calibrating did not make them better</source>
   <translation>la calibrazione non li ha migliorati</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>too few {kind} ones were found on validation: {count}, {fewest} are needed to tell</source>
   <translation>sulla validazione sono stati trovati troppo pochi oggetti {kind}: {count}, ne servono {fewest} per dirlo</translation>
  </message>
  <message>
   <location filename="training/calibration/fit.py" />
   <source>all that was found is in one validation tile, two are needed to tell</source>
   <translation>tutto ciò che è stato trovato sta in un solo tassello di validazione, ne servono due per dirlo</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}: mask AP {ap#}, AP50 {ap50#}.</source>
   <translation>{optimizer}, ripetizione {repeat}: AP delle maschere {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{optimizer}, repeat {repeat}, failed: {reason}</source>
   <translation>{optimizer}, ripetizione {repeat}, non riuscito: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished.</source>
   <translation>{number} addestramenti su {number_2} sono finiti.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{number} of {number_2} trainings are finished. Run it again with RESUME to go on.</source>
   <translation>{number} addestramenti su {number_2} sono finiti. Eseguire di nuovo con RESUME per continuare.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>No training of the comparison succeeded; the last one: {reason}</source>
   <translation>Nessun addestramento del confronto è riuscito; l'ultimo: {reason}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Try 'train' with one optimizer first.</source>
   <translation>Provare prima 'train' con un ottimizzatore.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>The training set {folder} {lacking}, so nothing says which optimizer is better.</source>
   <translation>Il set di addestramento {folder} {lacking}, quindi nulla dice quale ottimizzatore è migliore.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Make one with a larger VALIDATION_SHARE.</source>
   <translation>Crearne uno con un VALIDATION_SHARE maggiore.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{title} could not be trained: {text}</source>
   <translation>{title} non si è potuto addestrare: {text}</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>{hint} Finished trainings are kept: run it again with RESUME.</source>
   <translation>{hint} Gli addestramenti finiti sono conservati: eseguire di nuovo con RESUME.</translation>
  </message>
  <message>
   <location filename="training/compare_optimizers.py" />
   <source>Measuring the best model</source>
   <translation>Misura del modello migliore</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>that are no annotations</source>
   <translation>che non sono annotazioni</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of an image that the set does not have</source>
   <translation>di un'immagine che il set non ha</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without a class</source>
   <translation>senza classe</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>of a class that the set does not have</source>
   <translation>di una classe che il set non ha</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>outside their image</source>
   <translation>fuori dalla loro immagine</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>without an area</source>
   <translation>senza area</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>exactly like another of the same class</source>
   <translation>esattamente come un'altra della stessa classe</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>in images of another size than the set says</source>
   <translation>in immagini di dimensione diversa da quella che dice il set</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} was left out: {reasons}.</source>
   <translation>{total#} su {count} è stato escluso: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{total#} of {count} were left out: {reasons}.</source>
   <translation>{total#} su {count} sono stati esclusi: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} left out: the set gives another size than the file has, and not the same ratio.</source>
   <translation>{count} escluse: il set dà un'altra dimensione rispetto al file, e non lo stesso rapporto.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} another size than the set says (turned by EXIF, or resized): the outlines were fitted to it.</source>
   <translation>{count} un'altra dimensione rispetto a quella del set (ruotata da EXIF, o ridimensionata): i contorni vi sono stati adattati.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw it: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} una nota per essere mostrate ruotate o specchiate (EXIF), e nessuna dimensione dice come le ha viste chi ha annotato: i contorni sono stati presi per quelli dell'immagine {how}. Se sono sbagliati, ruotare le immagini con un altro programma, così che non abbiano tale nota, e annotarle di nuovo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} a note to be shown turned or mirrored (EXIF), and no size says which way round the annotator saw them: the outlines were taken for those of the image as it is {how}. If they lie wrong, turn the images with another program, so that they have no such note, and annotate them again.</source>
   <translation>{count} una nota per essere mostrate ruotate o specchiate (EXIF), e nessuna dimensione dice come le ha viste chi ha annotato: i contorni sono stati presi per quelli dell'immagine {how}. Se sono sbagliati, ruotare le immagini con un altro programma, così che non abbiano tale nota, e annotarle di nuovo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{count} no readable outline: the box stands in for it, and masks learned from boxes are boxes.</source>
   <translation>{count} nessun contorno leggibile: il rettangolo ne fa le veci, e maschere apprese da rettangoli sono rettangoli.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>1 outline reached outside its image and ends at the edge now.</source>
   <translation>1 contorno usciva dalla sua immagine e ora finisce al bordo.</translation>
  </message>
  <message>
   <location filename="training/dataset/annotation_check.py" />
   <source>{cut#} outlines reached outside their images and end at the edges now.</source>
   <translation>{cut#} contorni uscivano dalle loro immagini e ora finiscono ai bordi.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>The imagery has no valid pixel inside the annotated area.</source>
   <translation>Le immagini non hanno pixel validi nell'area annotata.</translation>
  </message>
  <message>
   <location filename="training/dataset/band_statistics.py" />
   <source>Check the nodata value and that imagery and area overlap.</source>
   <translation>Verificare il valore nodata e che immagini e area si sovrappongano.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>No image in {folder} has the size that its annotations are made for.</source>
   <translation>Nessuna immagine in {folder} ha la dimensione per cui sono fatte le sue annotazioni.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Put the images into the folder that were annotated.</source>
   <translation>Mettere nella cartella le immagini che sono state annotate.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>There are no annotations in {folder}.</source>
   <translation>Non ci sono annotazioni in {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A training set is a folder that 'annotate' wrote, or one with COCO instances (.json).</source>
   <translation>Un set di addestramento è una cartella scritta da 'annotate', o una con istanze COCO (.json).</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as {split}: {names}.</source>
   <translation>Due file di annotazioni servono da {split}: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Two annotation files serve as the whole set: {names}.</source>
   <translation>Due file di annotazioni servono da set intero: {names}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Keep one, or put train, val or test into their names.</source>
   <translation>Tenerne uno, o mettere train, val o test nei loro nomi.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>A category of the annotations in {folder} has no id.</source>
   <translation>Una categoria delle annotazioni in {folder} non ha id.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export them again.</source>
   <translation>Esportarle di nuovo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Class {key} is {known} in one annotation file of {folder} and {name} in another.</source>
   <translation>La classe {key} è {known} in un file di annotazioni di {folder} e {name} in un altro.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Export the splits together, with the same classes.</source>
   <translation>Esportare le parti insieme, con le stesse classi.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The annotations in {folder} have no objects.</source>
   <translation>Le annotazioni in {folder} non hanno oggetti.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Annotate some first.</source>
   <translation>Annotarne prima alcuni.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>The training set has one image only, so none is left for validation.</source>
   <translation>Il set di addestramento ha una sola immagine, quindi non ne resta per la validazione.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_folder.py" />
   <source>Add at least one more image.</source>
   <translation>Aggiungere almeno un'altra immagine.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The training set {folder} has no {split} tiles; it has: {list}.</source>
   <translation>Il set di addestramento {folder} non ha tasselli {split}; ha: {list}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Choose one of these, or make a set with such tiles.</source>
   <translation>Sceglierne una, o creare un set con tali tasselli.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Image {place} of {path} has no id or no file name.</source>
   <translation>L'immagine {place} di {path} non ha id o nome di file.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again.</source>
   <translation>Esportare di nuovo il set.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Two images of {path} have the id {double}.</source>
   <translation>Due immagini di {path} hanno l'id {double}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Export the set again, or remove one.</source>
   <translation>Esportare di nuovo il set, o toglierne una.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The annotations {path} can't be read: {reason}.</source>
   <translation>Le annotazioni {path} non si possono leggere: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>Copy the training set again, or make it anew.</source>
   <translation>Copiare di nuovo il set di addestramento, o ricrearlo.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>The file {path} holds no COCO instances.</source>
   <translation>Il file {path} non contiene istanze COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/coco_reader.py" />
   <source>It needs the lists images, annotations and categories.</source>
   <translation>Gli servono gli elenchi images, annotations e categories.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>then run again with the same settings and RESUME; finished tiles are kept.</source>
   <translation>poi eseguire di nuovo con le stesse impostazioni e RESUME; i tasselli finiti sono conservati.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The disk is full, so the training set in {folder} is not finished.</source>
   <translation>Il disco è pieno, quindi il set di addestramento in {folder} non è finito.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Free some space, {then}</source>
   <translation>Liberare spazio, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>The training set in {folder} can't be written: {reason}.</source>
   <translation>Il set di addestramento in {folder} non può essere scritto: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/disk_errors.py" />
   <source>Check the free space, the folder's rights and the connection to its drive, {then}</source>
   <translation>Verificare lo spazio libero, i permessi della cartella e la connessione alla sua unità, {then}</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {file_name} is missing below {root}.</source>
   <translation>L'immagine {file_name} manca sotto {root}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Copy the images into the folder of the annotations.</source>
   <translation>Copiare le immagini nella cartella delle annotazioni.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>There are two images {wanted}: {scored} and {scored_2}.</source>
   <translation>Ci sono due immagini {wanted}: {scored} e {scored_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Give the images different names, or remove one.</source>
   <translation>Dare alle immagini nomi diversi, o toglierne una.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} can't be read: {reason}.</source>
   <translation>L'immagine {path} non può essere letta: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} holds no pixels but points to other files.</source>
   <translation>L'immagine {path} non contiene pixel ma rimanda ad altri file.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Export it as GeoTIFF, PNG or JPEG.</source>
   <translation>Esportarla come GeoTIFF, PNG o JPEG.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} is {dtype}, but {path_2} is {dtype_2}.</source>
   <translation>L'immagine {path} è {dtype}, ma {path_2} è {dtype_2}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same pixel type.</source>
   <translation>Tutte le immagini di un set di addestramento devono avere lo stesso tipo di pixel.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>The image {path} has {count}, but {path_2} has {number}.</source>
   <translation>L'immagine {path} ha {count}, ma {path_2} ne ha {number}.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>All images of a training set need the same bands.</source>
   <translation>Tutte le immagini di un set di addestramento devono avere le stesse bande.</translation>
  </message>
  <message>
   <location filename="training/dataset/images.py" />
   <source>Replace the image.</source>
   <translation>Sostituire l'immagine.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>{folder} is a file, not a training set's folder.</source>
   <translation>{folder} è un file, non la cartella di un set di addestramento.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder.</source>
   <translation>Scegliere la cartella.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>There is no training set at {folder}.</source>
   <translation>Non c'è alcun set di addestramento in {folder}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Choose the folder that 'annotate' wrote, or a folder with COCO annotations.</source>
   <translation>Scegliere la cartella scritta da 'annotate', o una cartella con annotazioni COCO.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set in {folder} is unfinished.</source>
   <translation>Il set di addestramento in {folder} è incompiuto.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Run 'annotate' again with the same parameters and RESUME.</source>
   <translation>Eseguire di nuovo 'annotate' con gli stessi parametri e RESUME.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>Make the training set again with 'annotate'.</source>
   <translation>Ricreare il set di addestramento con 'annotate'.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} can't be read: {reason}.</source>
   <translation>La descrizione {path} non può essere letta: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} has no format version.</source>
   <translation>La descrizione {path} non ha una versione di formato.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The training set has format {version}, which is newer than this RS Mask reads ({format_version}).</source>
   <translation>Il set di addestramento ha il formato {version}, più recente di quanto legge questo RS Mask ({format_version}).</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} is damaged: {reason}.</source>
   <translation>La descrizione {path} è danneggiata: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names an unknown split: {unknown}.</source>
   <translation>La descrizione {path} indica una parte sconosciuta: {unknown}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The description {path} names no annotations.</source>
   <translation>La descrizione {path} non indica annotazioni.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The annotations of {split} are missing in {folder}: {file}.</source>
   <translation>Le annotazioni di {split} mancano in {folder}: {file}.</translation>
  </message>
  <message>
   <location filename="training/dataset/open.py" />
   <source>The images of {split} are missing in {folder}: {images}.</source>
   <translation>Le immagini di {split} mancano in {folder}: {images}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>The file {path} can't be read: {reason}.</source>
   <translation>Il file {path} non può essere letto: {reason}.</translation>
  </message>
  <message>
   <location filename="training/dataset/set_files.py" />
   <source>Check its rights, or copy it anew.</source>
   <translation>Verificare i suoi permessi, o copiarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>{units_text} can't be shared among so many splits: {empty} empty.</source>
   <translation>{units_text} non bastano per tante parti: {empty} senza nulla.</translation>
  </message>
  <message>
   <location filename="training/dataset/splits.py" />
   <source>Class {name} is in {units_text} only, too few to be in every split.</source>
   <translation>La classe {name} è troppo rara ({units_text}) per essere in ogni parte.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the imagery</source>
   <translation>fuori dalle immagini</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>outside the annotated area</source>
   <translation>fuori dall'area annotata</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>only pieces below the minimum visible share</source>
   <translation>solo pezzi sotto la quota visibile minima</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>in tiles left out</source>
   <translation>in tasselli tralasciati</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>smaller than a pixel</source>
   <translation>più piccoli di un pixel</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>on pixels without data</source>
   <translation>su pixel senza dati</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>unreadable imagery</source>
   <translation>immagini illeggibili</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>of these, nowhere whole</source>
   <translation>di questi, interi da nessuna parte</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} is written.</source>
   <translation>{tiles} con {objects} è scritto.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>{tiles} with {objects} are written.</source>
   <translation>{tiles} con {objects} sono scritti.</translation>
  </message>
  <message>
   <location filename="training/dataset/summary.py" />
   <source>Features that are in no tile, {why}: {n#}.</source>
   <translation>Elementi che non sono in alcun tassello, {why}: {n#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Reading the layers</source>
   <translation>Lettura dei layer</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>There is no true object {where}, so nothing can be measured.</source>
   <translation>Non c'è alcun oggetto vero {where}, quindi nulla si può misurare.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Check the truth layer and the area, and their CRS.</source>
   <translation>Verificare il layer degli oggetti veri, l'area, e il loro SR.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object.</source>
   <translation>Il layer dei rilevamenti non ha oggetti.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The detections layer has no object inside the area.</source>
   <translation>Il layer dei rilevamenti non ha oggetti nell'area.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Matching objects</source>
   <translation>Abbinamento degli oggetti</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the layers</source>
   <translation>Scrittura dei layer</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Writing the report</source>
   <translation>Scrittura del rapporto</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{matched#} of {count} found at IoU {iou#}, {missed#} missed, {extra#} extra. AP50 {outputs#}, AP {outputs_2#}, precision {outputs_3#}, recall {outputs_4#}, F1 {outputs_5#}.</source>
   <translation>{count}, di cui {matched#} trovati a IoU {iou#}, {missed#} mancati, {extra#} in eccesso. AP50 {outputs#}, AP {outputs_2#}, precisione {outputs_3#}, richiamo {outputs_4#}, F1 {outputs_5#}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Scores differ by {calibration_error#} on average from the share of such detections that are right (calibration error).</source>
   <translation>I punteggi si discostano in media di {calibration_error#} dalla quota di rilevamenti giusti (errore di calibrazione).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Outlines of what was found: boundary IoU {boundary_iou#}, {distance} from the true ones on average (PoLiS), {hausdorff#} where they are farthest (Hausdorff), {vertices#} vertices an object (true ones: {truth_vertices#}), {right_angles#} % right angles (true ones: {truth_right_angles#} %).</source>
   <translation>Contorni trovati: IoU di bordo {boundary_iou#}, a {distance} da quelli veri in media (PoLiS), {hausdorff#} nel punto più lontano (Hausdorff), {vertices#} vertici per oggetto (veri: {truth_vertices#}), {right_angles#} % angoli retti (veri: {truth_right_angles#} %).</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>AP counts the detections of the layer only, whose lowest score is {lowest#}; a training's AP counts all that were found: compare it with a layer of SCORE 0.</source>
   <translation>L'AP conta solo i rilevamenti del layer, il cui punteggio minore è {lowest#}; quella di un addestramento conta tutto ciò che è trovato: confrontarla con un layer di SCORE 0.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>The layers and the report can't both be {report}.</source>
   <translation>I layer e il rapporto non possono essere entrambi {report}.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>Choose another name for one of them.</source>
   <translation>Scegliere un altro nome per uno di essi.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>No true object lies where the detections are. Check the CRS of both layers, and that they show the same place.</source>
   <translation>Nessun oggetto vero è dove sono i rilevamenti. Verificare il SR dei due layer, e che mostrino lo stesso luogo.</translation>
  </message>
  <message>
   <location filename="training/evaluate.py" />
   <source>{sum#} of {number#} true objects lie beside the detections and count as missed. If that ground was not searched, give the searched one as AREA.</source>
   <translation>{sum#} oggetti veri su {number#} sono accanto ai rilevamenti e contano come mancati. Se lì non si è cercato, indicare l'area esaminata come AREA.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no tiles.</source>
   <translation>La parte {split} di {folder} non ha tasselli.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split.</source>
   <translation>Scegliere un'altra parte.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The split {split} of {folder} has no object of the model's classes, so nothing can be measured.</source>
   <translation>La parte {split} di {folder} non ha oggetti delle classi del modello, quindi nulla si può misurare.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose another split, or annotate some objects there.</source>
   <translation>Scegliere un'altra parte, o annotarvi alcuni oggetti.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>No tile of the split {split} can be read. {unreadable}</source>
   <translation>Nessun tassello della parte {split} può essere letto. {unreadable}</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's bands.</source>
   <translation>Scegliere un set di addestramento con le bande del modello.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>{sentence} It counts as a tile in which nothing was found.</source>
   <translation>{sentence} Conta come un tassello in cui nulla è stato trovato.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring on: {describe_device}.</source>
   <translation>Misura su: {describe_device}.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Measuring</source>
   <translation>Misura</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The workers of {scheduler} search the tiles.</source>
   <translation>I worker di {scheduler} cercano nei tasselli.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles are {dtype}, the model was trained on {dtype_2}: its accuracy here says little about imagery of its own kind.</source>
   <translation>I tasselli sono {dtype}, il modello è stato addestrato su {dtype_2}: la sua accuratezza qui dice poco su immagini del suo genere.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The tiles have a ground size of {list} m, the model was trained at {gsd#} m. Detection resamples imagery to the model's ground size; here tiles are measured as they are.</source>
   <translation>I tasselli hanno una dimensione al suolo di {list} m, il modello è stato addestrato a {gsd#} m. Il rilevamento ricampiona le immagini alla dimensione del modello; qui i tasselli si misurano così come sono.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model finds {list}, the training set has {list_2}: nothing in common.</source>
   <translation>Il modello trova {list}, il set di addestramento ha {list_2}: nulla in comune.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>Choose a training set with the model's classes.</source>
   <translation>Scegliere un set di addestramento con le classi del modello.</translation>
  </message>
  <message>
   <location filename="training/evaluate_model.py" />
   <source>The model doesn't know {list}; their objects are not counted.</source>
   <translation>Il modello non conosce {list}; i loro oggetti non si contano.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Only one of the layers has a class field; objects are compared without classes.</source>
   <translation>Solo uno dei layer ha un campo di classe; gli oggetti si confrontano senza classi.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections have no field {score_field}: all count as equally sure.</source>
   <translation>I rilevamenti non hanno un campo {score_field}: tutti contano come ugualmente sicuri.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Classes that the truth does not know: {list}.</source>
   <translation>Classi che la verità non conosce: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>No true object of these classes lies in the area: {list}.</source>
   <translation>Nessun oggetto vero di queste classi si trova nell'area: {list}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections layer has no CRS; its coordinates are taken as the {name}'s ({crs_name}).</source>
   <translation>Il layer dei rilevamenti non ha un SR; le sue coordinate si prendono per quelle di {name} ({crs_name}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The {name} {reference} has no CRS, but the detections are in {crs_name}.</source>
   <translation>{name} {reference} non ha un SR, ma i rilevamenti sono in {crs_name}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>There is no polygon in {reference}.</source>
   <translation>Non c'è alcun poligono in {reference}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Draw the area.</source>
   <translation>Disegnare l'area.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The detections' classes ({first_names}) and the truth's ({first_names_2}) have none in common.</source>
   <translation>Le classi dei rilevamenti ({first_names}) e quelle della verità ({first_names_2}) non ne hanno in comune.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the classes of one layer.</source>
   <translation>Lasciare vuoto CLASS_FIELD per confrontare senza classi, scegliere altri campi, o rinominare le classi di un layer.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The score field {name} of {reference} holds something that is no number.</source>
   <translation>Il campo del punteggio {name} di {reference} contiene qualcosa che non è un numero.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>Choose the field that holds the score, or leave it empty.</source>
   <translation>Scegliere il campo con il punteggio, o lasciarlo vuoto.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; they count as least sure.</source>
   <translation>{count#} rilevamenti non hanno punteggio nel campo {name}; contano come i meno sicuri.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detections have no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} rilevamenti non hanno punteggio nel campo {name}; contano come i meno sicuri.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; they count as least sure.</source>
   <translation>{count#} rilevamento non ha punteggio nel campo {name}; conta come il meno sicuro.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>{count#} detection has no score in the field {name}; it counts as least sure.</source>
   <translation>{count#} rilevamento non ha punteggio nel campo {name}; conta come il meno sicuro.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_inputs.py" />
   <source>The CRS of {reference} can't be read ({reason}).</source>
   <translation>Il SR di {reference} non può essere letto ({reason}).</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>The layers can't be written to {path}: {reason}.</source>
   <translation>I layer non si possono scrivere in {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/layer_writer.py" />
   <source>Close the layer in other programs, or choose another place.</source>
   <translation>Chiudere il layer in altri programmi, o scegliere un'altra posizione.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}</source>
   <translation>{best} è {mean#} AP sopra {other}</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>one repeat can't tell whether another seed would turn it round</source>
   <translation>una sola ripetizione non dice se un altro seme lo capovolgerebbe</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the {repeats} repeats differ as much among themselves</source>
   <translation>le {repeats} ripetizioni differiscono altrettanto tra loro</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tile is</source>
   <translation>tassello è</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>tiles are</source>
   <translation>tasselli sono</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{images#} validation {tiles} too few to tell what others would say</source>
   <translation>{images#} {tiles} troppo pochi per la validazione: non si sa che cosa direbbero altri</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>the choice of validation images alone could explain it</source>
   <translation>la sola scelta delle immagini di validazione potrebbe spiegarlo</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, more than repeats and images explain by chance.</source>
   <translation>{best} è {mean#} AP sopra {other}, più di quanto ripetizioni e immagini spieghino per caso.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {reasons}.</source>
   <translation>{best} è {mean#} AP sopra {other}, il che non si distingue dal rumore: {reasons}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/significance.py" />
   <source>{best} is {mean#} AP above {other}, which can't be told from noise: {first}, and {second}.</source>
   <translation>{best} è {mean#} AP sopra {other}, il che non si distingue dal rumore: {first}, e {second}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>The annotations of the split can't be read: {reason}.</source>
   <translation>Le annotazioni della parte non si possono leggere: {reason}.</translation>
  </message>
  <message>
   <location filename="training/evaluation/tile_coco_ap.py" />
   <source>They must be COCO instances with the size of every image.</source>
   <translation>Devono essere istanze COCO con la dimensione di ogni immagine.</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in images left out: they overlap another split</source>
   <translation>in immagini tralasciate: si sovrappongono a un'altra parte</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>of these, boxes in place of outlines</source>
   <translation>di questi, rettangoli al posto di contorni</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>in the other set</source>
   <translation>nell'altro set</translation>
  </message>
  <message>
   <location filename="training/exchange/import_summary.py" />
   <source>kept to be ignored (crowds)</source>
   <translation>tenuti senza contare (gruppi)</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>ignored objects were left out</source>
   <translation>oggetti ignorati sono stati esclusi</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} has {width} × {height} pixels.</source>
   <translation>La maschera {path} ha {width} × {height} pixel.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>Export the set again in chips of some thousand pixels.</source>
   <translation>Esportare di nuovo il set in tasselli di qualche migliaio di pixel.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} can't be read: {reason}.</source>
   <translation>La maschera {path} non può essere letta: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>The mask {path} holds no whole numbers.</source>
   <translation>La maschera {path} non contiene numeri interi.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>pixels lie in two objects and went to the smaller</source>
   <translation>pixel stanno in due oggetti e sono andati al più piccolo</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_labels.py" />
   <source>objects have no pixel of their own and were left out</source>
   <translation>oggetti non hanno alcun pixel proprio e sono stati esclusi</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.</source>
   <translation>{folder} non ha le cartelle JPEGImages, SegmentationObject e SegmentationClass.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Choose the folder of a set with instance masks.</source>
   <translation>Scegliere la cartella di un set con maschere di istanze.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>The mask {mask} has no class mask.</source>
   <translation>La maschera {mask} non ha una maschera di classi.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>Put it into {classes} under the same name.</source>
   <translation>Metterla in {classes} con lo stesso nome.</translation>
  </message>
  <message>
   <location filename="training/exchange/instance_png.py" />
   <source>{mask} and {class_mask} differ in size.</source>
   <translation>{mask} e {class_mask} hanno dimensioni diverse.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>The image {source} can't be read: {reason}.</source>
   <translation>L'immagine {source} non può essere letta: {reason}.</translation>
  </message>
  <message>
   <location filename="training/exchange/pictures.py" />
   <source>Replace it.</source>
   <translation>Sostituirla.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>{folder} has no folders 'images' and 'labels'.</source>
   <translation>{folder} non ha le cartelle 'images' e 'labels'.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Choose the folder of a set exported as RCNN Masks.</source>
   <translation>Scegliere la cartella di un set esportato come RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>There are no class folders in {labels}.</source>
   <translation>Non ci sono cartelle di classi in {labels}.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export the set as RCNN Masks.</source>
   <translation>Esportare il set come RCNN Masks.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>The splits are those before the names of the images.</source>
   <translation>Le parti sono quelle che precedono i nomi delle immagini.</translation>
  </message>
  <message>
   <location filename="training/exchange/rcnn_masks.py" />
   <source>Export it again.</source>
   <translation>Esportarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The set {folder} names no images that exist.</source>
   <translation>Il set {folder} non indica immagini esistenti.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Check the lines train:, val: and test: in its .yaml file.</source>
   <translation>Verificare le righe train:, val: e test: nel suo file .yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The outlines are in pixels, not in shares of the image.</source>
   <translation>I contorni sono in pixel, non in quote dell'immagine.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The file {path} can't be read: {said}.</source>
   <translation>Il file {path} non può essere letto: {said}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>There is no .yaml file with class names in {folder}.</source>
   <translation>Non c'è un file .yaml con i nomi delle classi in {folder}.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Choose the folder that holds data.yaml.</source>
   <translation>Scegliere la cartella che contiene data.yaml.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>The class names in the .yaml file of {folder} are no list.</source>
   <translation>I nomi delle classi nel file .yaml di {folder} non sono un elenco.</translation>
  </message>
  <message>
   <location filename="training/exchange/yolo_seg.py" />
   <source>Write names: [house, tree], or a line 0: house for each class.</source>
   <translation>Scrivere names: [house, tree], o una riga 0: house per ogni classe.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>The format {format} is only read.</source>
   <translation>Il formato {format} si può solo leggere.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Choose another format.</source>
   <translation>Scegliere un altro formato.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>then run it again; the unfinished export was removed.</source>
   <translation>poi eseguire di nuovo; l'esportazione incompiuta è stata rimossa.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>Stopped; the unfinished export was removed. Run it again.</source>
   <translation>Interrotto; l'esportazione incompiuta è stata rimossa. Eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count#} {what}: this format can't hold that.</source>
   <translation>{count#} {what}: questo formato non può contenerlo.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} is in {folder}.</source>
   <translation>{count} con {count_2} è in {folder}.</translation>
  </message>
  <message>
   <location filename="training/export_dataset.py" />
   <source>{count} with {count_2} are in {folder}.</source>
   <translation>{count} con {count_2} sono in {folder}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There is no folder {root}.</source>
   <translation>Non esiste la cartella {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the folder of the training set.</source>
   <translation>Scegliere la cartella del set di addestramento.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The format {format} is only written.</source>
   <translation>Il formato {format} si può solo scrivere.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose another.</source>
   <translation>Sceglierne un altro.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>There are no images in {root}.</source>
   <translation>Non ci sono immagini in {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Choose the set's top folder.</source>
   <translation>Scegliere la cartella principale del set.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>then run it again; the unfinished set was removed.</source>
   <translation>poi eseguire di nuovo; il set incompiuto è stato rimosso.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Stopped; the unfinished set was removed. Run it again.</source>
   <translation>Interrotto; il set incompiuto è stato rimosso. Eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{split}: {images} with {count}.</source>
   <translation>{split}: {images} con {count}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {path} lies outside the set {root}.</source>
   <translation>L'immagine {path} è fuori dal set {root}.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copy it into the folder.</source>
   <translation>Copiarla nella cartella.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>images</source>
   <translation>immagini</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Checking annotations</source>
   <translation>Verifica delle annotazioni</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} named for two splits and counted for the first only.</source>
   <translation>{twins} indicate per due parti e contate solo nella prima.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{twins} the name of another and became one with it.</source>
   <translation>{twins} il nome di un'altra e sono diventate una sola con essa.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. {list}</source>
   <translation>Nessun oggetto del set in {root} è utilizzabile. {list}</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>No object of the set in {root} can be used. It has no annotations.</source>
   <translation>Nessun oggetto del set in {root} è utilizzabile. Non ha annotazioni.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Check that this is the folder and the format that the other tool wrote.</source>
   <translation>Verificare che siano la cartella e il formato scritti dall'altro strumento.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images are not georeferenced: they are split image by image.</source>
   <translation>Le immagini non sono georeferenziate: si suddividono una a una.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The set names images for {list}; {count} divided among the other splits.</source>
   <translation>Il set indica immagini per {list}; {count} distribuite tra le altre parti.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>{overlapping} those of another split and had to go, so that validation is of places that training has not seen.</source>
   <translation>{overlapping} quelle di un'altra parte e sono state tolte, perché la validazione sia di luoghi che l'addestramento non ha visto.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Copying images</source>
   <translation>Copia delle immagini</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The splits are those of the other set.</source>
   <translation>Le parti sono quelle dell'altro set.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The images were split by places where they are georeferenced, else one by one.</source>
   <translation>Le immagini sono state suddivise per luoghi se georeferenziate, altrimenti una a una.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>The image {source} is not there any more.</source>
   <translation>L'immagine {source} non c'è più.</translation>
  </message>
  <message>
   <location filename="training/import_dataset.py" />
   <source>Put it back.</source>
   <translation>Rimetterla al suo posto.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Training tiles: {text}</source>
   <translation>Tasselli di addestramento: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>There is no object in the {count} of {folder}.</source>
   <translation>Non c'è alcun oggetto in {folder} ({count}).</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Check that the annotations lie over the imagery and make the training set again.</source>
   <translation>Verificare che le annotazioni siano sulle immagini e ricreare il set di addestramento.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>{count} with {count_2}.</source>
   <translation>{count} con {count_2}.</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>Validation tiles: {text}</source>
   <translation>Tasselli di validazione: {text}</translation>
  </message>
  <message>
   <location filename="training/loading/split_reader.py" />
   <source>The training set {lacking}: the best model is chosen by its accuracy on training tiles, which is too good to be true elsewhere.</source>
   <translation>Il set di addestramento {lacking}: il modello migliore si sceglie per la sua accuratezza sui tasselli di addestramento, troppo buona per valere altrove.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>The tile {path} has {count} where the training set has {bands}.</source>
   <translation>Il tassello {path} ha {count} dove il set di addestramento ne ha {bands}.</translation>
  </message>
  <message>
   <location filename="training/loading/tiles.py" />
   <source>Remove it, or make the training set again.</source>
   <translation>Toglierlo, o ricreare il set di addestramento.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>then run it again; the unfinished sample was removed.</source>
   <translation>poi eseguire di nuovo; l'esempio incompiuto è stato rimosso.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>The sample is in {folder}: {found}.</source>
   <translation>L'esempio è in {folder}: {found}.</translation>
  </message>
  <message>
   <location filename="training/make_sample.py" />
   <source>Next: make a training set from west.tif and the layer objects (field class), train a model, and detect in east.tif, which no training sees.</source>
   <translation>Poi: creare un set di addestramento da west.tif e dal layer objects (campo class), addestrare un modello, e rilevare in east.tif, che nessun addestramento vede.</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>validation no longer improved</source>
   <translation>la validazione non migliorava più</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>at {group#} % of the schedule</source>
   <translation>al {group#} % del percorso</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>the estimate of SGD's rate has settled</source>
   <translation>la stima del tasso di SGD si è stabilizzata</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; no positive rate could be estimated, so SGD has its default</source>
   <translation>{reason}; non si è potuto stimare un tasso positivo, quindi SGD ha il suo predefinito</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>{reason}; the estimated rate was cut</source>
   <translation>{reason}; il tasso stimato è stato limitato</translation>
  </message>
  <message>
   <location filename="training/optim/adam_sgd.py" />
   <source>After step {step} {number} of {number_2} parameter groups follow {rule}, learning rate {rate}: {reason}.</source>
   <translation>Dopo il passo {step}, {number} gruppi di parametri su {number_2} seguono {rule}, tasso di apprendimento {rate}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more tiles a step only make it longer without a GPU</source>
   <translation>più tasselli rendono un passo senza GPU solo più lungo</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the memory</source>
   <translation>ciò che sta in memoria</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile</source>
   <translation>c'è un solo tassello</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>there is only one tile for each process</source>
   <translation>c'è un solo tassello per ogni processo</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>what fits into the GPU's memory</source>
   <translation>ciò che sta nella memoria della GPU</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a GPU works best on many tiles at once</source>
   <translation>una GPU lavora meglio su molti tasselli insieme</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>more would only show the same {count} more often</source>
   <translation>di più mostrerebbe solo più spesso le stesse cose ({count})</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the batch is the one that you chose</source>
   <translation>il lotto è quello scelto da lei</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a step of one tile alone would be noisy</source>
   <translation>un passo di un solo tassello sarebbe troppo rumoroso</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>a batch is steady enough</source>
   <translation>un lotto è abbastanza stabile</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>steps of {count}</source>
   <translation>passi di {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>in proportion</source>
   <translation>in proporzione</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>by the square root</source>
   <translation>secondo la radice quadrata</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>{own#} suits steps of {count}</source>
   <translation>{own#} va bene per passi di {count}</translation>
  </message>
  <message>
   <location filename="training/plan/batches.py" />
   <source>the optimizer's own, {own#} for steps of {suited} tiles, grows {how} with steps of {count}</source>
   <translation>quello dell'ottimizzatore, {own#} per passi di {suited} tasselli, cresce {how} con passi di {count}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>epochs are whole</source>
   <translation>le epoche sono intere</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps fit into {minutes_text} with their validations</source>
   <translation>circa {steps#} passi con le loro validazioni stanno in {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>a step and a validation take longer than {minutes_text}</source>
   <translation>un passo e una validazione durano più di {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>one step fits into {minutes_text} with its validation</source>
   <translation>un passo con la sua validazione sta in {minutes_text}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{steps#} steps, {longest} times what is needed: more bring little</source>
   <translation>{steps#} passi, {longest} volte il necessario: di più porta poco</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>about {steps#} steps, which objects and tiles like these need</source>
   <translation>circa {steps#} passi, quelli che servono a oggetti e tasselli come questi</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the tiles are few enough</source>
   <translation>i tasselli sono abbastanza pochi</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>so that several models can be compared on the way</source>
   <translation>perché si possano confrontare più modelli lungo la via</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is no time to look at every tile</source>
   <translation>non c'è tempo per guardare ogni tassello</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>there is only one epoch</source>
   <translation>c'è una sola epoca</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>every epoch: validation costs little</source>
   <translation>ogni epoca: la validazione costa poco</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more than {most} only choose what suits the validation tiles by chance</source>
   <translation>più di {most} scelgono solo ciò che per caso si adatta ai tasselli di validazione</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>more often it would cost too much time</source>
   <translation>più spesso costerebbe troppo tempo</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>; TIME sets another length</source>
   <translation>; TIME fissa un'altra durata</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>{count} of {step#} s as timed before, and {count_2} of about {validation#} s{other}</source>
   <translation>{count} di {step#} s misurati prima, e {count_2} di circa {validation#} s{other}</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>the training is short, and best near its end</source>
   <translation>l'addestramento è breve, e migliore verso la fine</translation>
  </message>
  <message>
   <location filename="training/plan/length.py" />
   <source>of {count} validations, half without a better one say that it is over</source>
   <translation>di {count} validazioni, metà senza una migliore dicono che è finita</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>without a GPU it makes several times as many steps in the same time as ResNet-50</source>
   <translation>senza GPU fa molti più passi di ResNet-50 nello stesso tempo</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>BACKBONE names a network of timm</source>
   <translation>BACKBONE indica una rete di timm</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the network of the model that training starts from</source>
   <translation>la rete del modello da cui parte l'addestramento</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>the GPU has {memory#} GB free, too little for ResNet-50</source>
   <translation>la GPU ha {memory#} GB liberi, troppo poco per ResNet-50</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU trains it in short time, and its published weights know COCO</source>
   <translation>una GPU la addestra in poco tempo, e i suoi pesi pubblicati conoscono COCO</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>those of the model that training starts from</source>
   <translation>quelle del modello da cui parte l'addestramento</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>several times faster without a GPU</source>
   <translation>molto più veloce senza GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>they suit a small network</source>
   <translation>vanno bene per una rete piccola</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>a GPU has the power for them, and published weights fit them</source>
   <translation>una GPU ne ha la potenza, e i pesi pubblicati vi si adattano</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels</source>
   <translation>metà degli oggetti supera {median_size#} pixel</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>half of the objects are larger than {median_size#} pixels, but finer masks double the time of a step without a GPU</source>
   <translation>metà degli oggetti supera {median_size#} pixel, ma maschere più fini raddoppiano il tempo di un passo senza GPU</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>that of the model that training starts from</source>
   <translation>quella del modello da cui parte l'addestramento</translation>
  </message>
  <message>
   <location filename="training/plan/network.py" />
   <source>it suits objects of {median_size#} pixels</source>
   <translation>va bene per oggetti di {median_size#} pixel</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>Timing a step, to know how long the training takes …</source>
   <translation>Misura di un passo, per sapere quanto dura l'addestramento…</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>TIME {time#} has no effect: EPOCHS says how long the training is.</source>
   <translation>TIME {time#} non ha effetto: EPOCHS dice quanto dura l'addestramento.</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>WEIGHTS_FILE is given</source>
   <translation>è dato WEIGHTS_FILE</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>a model of this very network that knows imagery from above</source>
   <translation>un modello di questa stessa rete che conosce immagini dall'alto</translation>
  </message>
  <message>
   <location filename="training/plan/plan_for_set.py" />
   <source>published weights suit this network</source>
   <translation>a questa rete si adattano pesi pubblicati</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels are small</source>
   <translation>tasselli di {side} pixel sono piccoli</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in a long training large crops give the better model</source>
   <translation>in un addestramento lungo i ritagli grandi danno il modello migliore</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>without a GPU crops of tiles of {side} pixels give more steps</source>
   <translation>senza GPU, ritagli di tasselli di {side} pixel danno più passi</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>tiles of {side} pixels fit into the GPU's memory</source>
   <translation>tasselli di {side} pixel stanno nella memoria della GPU</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>a GPU sees much at once, and tiles of {side} pixels would slow it down</source>
   <translation>una GPU vede molto in una volta, e tasselli di {side} pixel la rallenterebbero</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>in {steps#} steps more variation costs more than it gives</source>
   <translation>in {steps#} passi più variazione costa più di quanto renda</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to learn from strong variation</source>
   <translation>{steps#} passi bastano per imparare da una variazione forte</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>the augmentation is the one that you chose</source>
   <translation>l'aumento dei dati è quello scelto da lei</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are enough to paste objects into other tiles and vary their scale.</source>
   <translation>{steps#} passi bastano per incollare oggetti in altri tasselli e variarne la scala.</translation>
  </message>
  <message>
   <location filename="training/plan/samples.py" />
   <source>{steps#} steps are too few to paste objects into other tiles.</source>
   <translation>{steps#} passi sono troppo pochi per incollare oggetti in altri tasselli.</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>as you chose</source>
   <translation>come scelto da lei</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, whole tiles</source>
   <translation>0, tasselli interi</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, the optimizer's own</source>
   <translation>0, quello dell'ottimizzatore</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>-1, found by a test</source>
   <translation>-1, trovato da una prova</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, every tile once</source>
   <translation>0, ogni tassello una volta</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>0, never early</source>
   <translation>0, mai prima</translation>
  </message>
  <message>
   <location filename="training/plan/training_plan.py" />
   <source>The training takes {time}: {time_2}.</source>
   <translation>L'addestramento dura {time}: {time_2}.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>No pixel is in two splits; this was checked.</source>
   <translation>Nessun pixel è in due parti; lo si è verificato.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no object in any tile: nothing can be learned from this set.</source>
   <translation>Non c'è un oggetto in alcun tassello: da questo set non si può imparare nulla.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees no {name}: draw some more, or drop the class.</source>
   <translation>L'addestramento non vede alcun oggetto della classe {name}: disegnarne altri, o togliere la classe.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Training sees only {in_train#} of {name}. A few hundred are usual, some dozen are the least for a useful model.</source>
   <translation>L'addestramento vede solo {in_train#} di {name}. Qualche centinaio è la norma, qualche dozzina il minimo per un modello utile.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{tiny#} % of the objects are smaller than 16 × 16 pixels, where a network sees little. A smaller ground size (GSD) enlarges them; half of the present one doubles their sides.</source>
   <translation>{tiny#} % degli oggetti sono più piccoli di 16 × 16 pixel, dove una rete vede poco. Una dimensione al suolo (GSD) minore li ingrandisce; la metà dell'attuale raddoppia i loro lati.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{large#} % of the objects are longer than half a tile, so many are cut. Larger tiles or a coarser ground size (GSD) show them whole.</source>
   <translation>{large#} % degli oggetti sono più lunghi di mezzo tassello, quindi molti sono tagliati. Tasselli più grandi o una dimensione al suolo (GSD) più grossa li mostrano interi.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Some objects are whole in no tile that shows them: {features#}. A stride of {tile} pixels would show more of them whole.</source>
   <translation>Alcuni oggetti non sono interi in nessun tassello che li mostra: {features#}. Un passo di {tile} pixel ne mostrerebbe di più interi.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>{share_text} of the training tiles' pixels are masked, as they belong to validation or test. Smaller tiles, a stride closer to their size, or a larger area lose less.</source>
   <translation>{share_text} dei pixel dei tasselli di addestramento sono mascherati, perché appartengono alla validazione o al test. Tasselli più piccoli, un passo più vicino alla loro dimensione o un'area più grande perdono meno.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>One tile holds {crowded#} objects. Smaller tiles train better when objects are this dense.</source>
   <translation>Un tassello contiene {crowded#} oggetti. Con oggetti così fitti si addestra meglio con tasselli più piccoli.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Every tile has objects. Some tiles without any teach the model what is not an object.</source>
   <translation>Ogni tassello ha oggetti. Alcuni tasselli senza oggetti insegnano al modello che cosa non lo è.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>There is no validation tile, so training can't choose its best model.</source>
   <translation>Non c'è alcun tassello di validazione, quindi l'addestramento non può scegliere il suo modello migliore.</translation>
  </message>
  <message>
   <location filename="training/reports/training_set_report.py" />
   <source>Validation holds {objects} only; figures measured on so few jump about.</source>
   <translation>La validazione contiene solo {objects}; cifre misurate su così pochi oscillano.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>There is no unfinished training in {parent}.</source>
   <translation>Non c'è un addestramento incompiuto in {parent}.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Choose the folder of the run that was stopped, or train without resuming.</source>
   <translation>Scegliere la cartella dell'esecuzione interrotta, o addestrare senza riprendere.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} was written by a newer RS Mask.</source>
   <translation>Il checkpoint {path} è stato scritto da un RS Mask più recente.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>The checkpoint {path} is damaged.</source>
   <translation>Il checkpoint {path} è danneggiato.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>Start a new training with the run's model.safetensors as its weights.</source>
   <translation>Iniziare un nuovo addestramento con il model.safetensors dell'esecuzione come pesi.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint is compressed.</source>
   <translation>Una voce del checkpoint è compressa.</translation>
  </message>
  <message>
   <location filename="training/run/checkpoint.py" />
   <source>An entry of the checkpoint differs from its checksum.</source>
   <translation>Una voce del checkpoint differisce dalla sua checksum.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The comparison in {folder} is of the training set {before}, not of {training_set}.</source>
   <translation>Il confronto in {folder} è del set di addestramento {before}, non di {training_set}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose that set, or another folder.</source>
   <translation>Scegliere quel set, o un'altra cartella.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>OPTIMIZERS adds {list} to {list_2}.</source>
   <translation>OPTIMIZERS aggiunge {list} a {list_2}.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The folder {folder} is not empty.</source>
   <translation>La cartella {folder} non è vuota.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Choose another folder, or RESUME to go on with the comparison in it.</source>
   <translation>Scegliere un'altra cartella, o RESUME per continuare il confronto in essa.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>{optimizer}, repeat {repeat}: {text}</source>
   <translation>{optimizer}, ripetizione {repeat}: {text}</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>The file {path} is damaged.</source>
   <translation>Il file {path} è danneggiato.</translation>
  </message>
  <message>
   <location filename="training/run/comparison.py" />
   <source>Remove it and run the comparison again with RESUME: that training is measured anew.</source>
   <translation>Toglierlo ed eseguire di nuovo il confronto con RESUME: quell'addestramento viene misurato da capo.</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>None of {number#} training tiles that were tried can be read: {failed}</source>
   <translation>Nessuno dei {number#} tasselli di addestramento provati si può leggere: {failed}</translation>
  </message>
  <message>
   <location filename="training/run/defaults.py" />
   <source>Make the training set again.</source>
   <translation>Ricreare il set di addestramento.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path} è un file, non una cartella.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose another run folder.</source>
   <translation>Scegliere un'altra cartella dell'esecuzione.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source> or go on with the run in it (RESUME).</source>
   <translation> o continuare l'esecuzione che vi si trova (RESUME).</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>The run folder {path} is not empty.</source>
   <translation>La cartella dell'esecuzione {path} non è vuota.</translation>
  </message>
  <message>
   <location filename="training/run/folder.py" />
   <source>Choose an empty folder</source>
   <translation>Scegliere una cartella vuota</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The training's {total_steps#} steps are too few for a test of learning rates ({fewest_test_steps} would do): the optimizer's own, {own#}, is taken.</source>
   <translation>I {total_steps#} passi dell'addestramento sono troppo pochi per una prova dei tassi di apprendimento (ne basterebbero {fewest_test_steps}): si prende quello dell'ottimizzatore, {own#}.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Stopped in the test of learning rates, before the first step; start it again.</source>
   <translation>Interrotto nella prova dei tassi di apprendimento, prima del primo passo; riavviare.</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>Learning-rate test over {number} steps from {learning_rates#} on: {suggestion#} is taken (the optimizer's own is {own#}).</source>
   <translation>Prova dei tassi di apprendimento su {number} passi da {learning_rates#}: si prende {suggestion#} (quello dell'ottimizzatore è {own#}).</translation>
  </message>
  <message>
   <location filename="training/run/learning_rate_search.py" />
   <source>The learning-rate test found no loss; the optimizer's own, {own#}, is taken.</source>
   <translation>La prova dei tassi di apprendimento non ha trovato una perdita; si prende quello dell'ottimizzatore, {own#}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>{count} of {count_2} in each of {count_3}.</source>
   <translation>{count} di {count_2}, {count_3} ciascuna.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>A batch has {count}, not {batch_size}: the set has only {count_2}.</source>
   <translation>Un batch ha {count}, non {batch_size}: il set ha solo {count_2}.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Batch norms can't learn from a batch of one tile of {side} pixels: the network's last stage sees it as a single value.</source>
   <translation>Le batch norm non possono imparare da un lotto di un tassello di {side} pixel: l'ultimo stadio della rete lo vede come un solo valore.</translation>
  </message>
  <message>
   <location filename="training/run/prepare.py" />
   <source>Choose a CROP_SIZE above {coarsest_stride}, a BATCH_SIZE that leaves no tile over, or NORM group.</source>
   <translation>Scegliere una CROP_SIZE sopra {coarsest_stride}, una BATCH_SIZE che non lasci tasselli, o NORM group.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}), the best so far.</source>
   <translation>Epoca {epoch#}: perdita {loss#}, AP {ap#}, AP50 {ap50#} (AP degli oggetti per dimensione: {by_size}), la migliore finora.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#} (AP of objects by size: {by_size}).</source>
   <translation>Epoca {epoch#}: perdita {loss#}, AP {ap#}, AP50 {ap50#} (AP degli oggetti per dimensione: {by_size}).</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}, the best so far.</source>
   <translation>Epoca {epoch#}: perdita {loss#}, AP {ap#}, AP50 {ap50#}, la migliore finora.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Epoch {epoch#}: loss {loss#}, AP {ap#}, AP50 {ap50#}.</source>
   <translation>Epoca {epoch#}: perdita {loss#}, AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Training stopped after step {step#} of {total_steps#}; this page is {drawn}, the model file is from epoch {best_epoch}.</source>
   <translation>Addestramento interrotto dopo il passo {step#} su {total_steps#}; questa pagina è {drawn}, il file del modello è dell'epoca {best_epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped after step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on from there.</source>
   <translation>Interrotto dopo il passo {step#} su {total_steps#}. Addestrare di nuovo con RESUME e la stessa cartella dell'esecuzione per continuare da lì.</translation>
  </message>
  <message>
   <location filename="training/run/recorder.py" />
   <source>Stopped at step {step#} of {total_steps#}. Train again with RESUME and the same run folder to go on after step {saved_step#}, where its checkpoint is (it is too large to be written at a stop); {steps} made again, in the same way.</source>
   <translation>Interrotto al passo {step#} su {total_steps#}. Addestrare di nuovo con RESUME e la stessa cartella dell'esecuzione per continuare dopo il passo {saved_step#}, dov'è il suo checkpoint (troppo grande per essere scritto all'arresto); {steps} rifatti allo stesso modo.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The training set {folder} has other {list} than when the run began.</source>
   <translation>Il set di addestramento {folder} ha altri {list} rispetto all'inizio dell'esecuzione.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Start a new training; its weights can be the run's model.safetensors.</source>
   <translation>Iniziare un nuovo addestramento; i suoi pesi possono essere il model.safetensors dell'esecuzione.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run in {output} was begun by {processes} processes, not {processes_2}.</source>
   <translation>L'esecuzione in {output} è stata iniziata da {processes} processi, non {processes_2}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Go on with it in {processes} (torchrun), or start a new training.</source>
   <translation>Continuarla con {processes} (torchrun), o iniziare un nuovo addestramento.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run has made {count} already, more than EPOCHS {epochs}.</source>
   <translation>L'esecuzione ha già fatto {count}, più di EPOCHS {epochs}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run had EPOCHS {before} and goes on with {epochs}, by which the learning rate now falls.</source>
   <translation>L'esecuzione aveva EPOCHS {before} e continua con {epochs}, secondo cui ora scende il tasso di apprendimento.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The run goes on with batches of {batch_size} tiles, not {wished}: a step has {tiles#} tiles, which is no multiple of that.</source>
   <translation>L'esecuzione continua con lotti di {batch_size} tasselli, non {wished}: un passo ha {tiles#} tasselli, che non ne è un multiplo.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Ogni passo è ora fatto di {batches} lotti di {wished} tasselli, non di {tiles} di {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batches of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Ogni passo è ora fatto di {batches} lotti di {wished} tassello, non di {tiles} di {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tiles, not of {tiles} of {batch_size}.</source>
   <translation>Ogni passo è ora fatto di {batches} lotto di {wished} tasselli, non di {tiles} di {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Each step is now made of {batches} batch of {wished} tile, not of {tiles} of {batch_size}.</source>
   <translation>Ogni passo è ora fatto di {batches} lotto di {wished} tassello, non di {tiles} di {batch_size}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>The {what} goes on with {upper} {kept}, with which it began, not {wished}.</source>
   <translation>{what} continua con {upper} {kept}, con cui è iniziato, non {wished}.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Nothing is left to do: the run ended after {count}. More EPOCHS, or a longer PATIENCE where that ended it, let it go on.</source>
   <translation>Non resta nulla da fare: l'esecuzione è finita dopo {count}. Più EPOCHS, o più PATIENCE se è stata quella a finirla, la fanno continuare.</translation>
  </message>
  <message>
   <location filename="training/run/resume.py" />
   <source>Going on after step {step}, in epoch {epoch}.</source>
   <translation>Si continua dopo il passo {step}, nell'epoca {epoch}.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>WEIGHTS_FILE is given, but WEIGHTS is {weights}, which doesn't use it.</source>
   <translation>WEIGHTS_FILE è indicato, ma WEIGHTS è {weights}, che non lo usa.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set WEIGHTS to file, or leave WEIGHTS_FILE empty.</source>
   <translation>Impostare WEIGHTS su file, o lasciare vuoto WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>FREEZE {freeze} keeps a part of the network as it starts, but the starting weights (WEIGHTS {weights}) leave {number} of its layers to chance.</source>
   <translation>FREEZE {freeze} tiene una parte della rete com'è all'inizio, ma i pesi iniziali (WEIGHTS {weights}) lasciano {number} dei suoi strati al caso.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Set FREEZE to none, or choose weights that fit the architecture.</source>
   <translation>Impostare FREEZE su none, o scegliere pesi adatti all'architettura.</translation>
  </message>
  <message>
   <location filename="training/run/starting_network.py" />
   <source>Anchors of {sizes} pixels reach {value#} % of the objects (the default ones {value_2#} %).</source>
   <translation>Ancore di {sizes} pixel raggiungono il {value#} % degli oggetti (quelle predefinite il {value_2#} %).</translation>
  </message>
  <message>
   <location filename="training/sample_scene/files.py" />
   <source>columns</source>
   <translation>colonne</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>without an outline and without a box</source>
   <translation>senza contorno e senza rettangolo</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with coordinates that are no place in an image</source>
   <translation>con coordinate che non sono un punto di un'immagine</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with an outline that can't be read</source>
   <translation>con un contorno illeggibile</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of another image size</source>
   <translation>con lunghezze di tratto di un'altra dimensione di immagine</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>The annotation with id {get} is one {reason}.</source>
   <translation>L'annotazione con id {get} è una {reason}.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>Draw it again in the tool that wrote the file, or remove it.</source>
   <translation>Ridisegnarla nello strumento che ha scritto il file, o toglierla.</translation>
  </message>
  <message>
   <location filename="training/structures/coco_shapes.py" />
   <source>with run lengths of an image too large for them</source>
   <translation>con lunghezze di tratto di un'immagine troppo grande</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Training on: {describe_processes}.</source>
   <translation>Addestramento su: {describe_processes}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Validation</source>
   <translation>Validazione</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Ended after epoch {epoch}: no better mask AP in {patience} validations (PATIENCE).</source>
   <translation>Finito dopo l'epoca {epoch}: nessuna migliore AP delle maschere in {patience} validazioni (PATIENCE).</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The model finds nothing yet: its mask AP on validation is 0. Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE.</source>
   <translation>Il modello non trova ancora nulla: la sua AP delle maschere in validazione è 0. Addestrare più a lungo (EPOCHS con RESUME), o con un altro LEARNING_RATE.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The memory did not suffice for batches of {size} tiles. Train again with RESUME and BATCH_SIZE {smaller}: the steps stay the same, in less memory.</source>
   <translation>La memoria non è bastata per lotti di {size} tasselli. Addestrare di nuovo con RESUME e BATCH_SIZE {smaller}: i passi restano gli stessi, con meno memoria.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>The test tiles have no object, so the model is not measured on them.</source>
   <translation>I tasselli di test non hanno oggetti, quindi il modello non viene misurato su di essi.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>On {count}: AP {ap#}, AP50 {ap50#}.</source>
   <translation>Su {count}: AP {ap#}, AP50 {ap50#}.</translation>
  </message>
  <message>
   <location filename="training/train.py" />
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>This training can't be made deterministic here: {splitlines}</source>
   <translation>Questo addestramento non può essere reso deterministico qui: {splitlines}</translation>
  </message>
  <message>
   <location filename="training/trainer/determinism.py" />
   <source>Train without DETERMINISTIC, or on the CPU, where it always is.</source>
   <translation>Addestrare senza DETERMINISTIC, o sulla CPU, dove lo è sempre.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>{job} runs in one process, and torchrun started {count}.</source>
   <translation>{job} gira in un processo, e torchrun ne ha avviati {count}.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start it without torchrun.</source>
   <translation>Avviarlo senza torchrun.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>There are more processes than the {device_count} GPUs of this machine.</source>
   <translation>Ci sono più processi delle {device_count} GPU di questa macchina.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Start torchrun with as many processes as GPUs (--nproc-per-node).</source>
   <translation>Avviare torchrun con tanti processi quante GPU (--nproc-per-node).</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Another process of this training ended, and so did this one.</source>
   <translation>Un altro processo di questo addestramento è terminato, e così questo.</translation>
  </message>
  <message>
   <location filename="training/trainer/distributed.py" />
   <source>Look at its messages; train again with RESUME to go on.</source>
   <translation>Guardare i suoi messaggi; addestrare di nuovo con RESUME per continuare.</translation>
  </message>
  <message>
   <location filename="training/trainer/lr_range_test.py" />
   <source>trials</source>
   <translation>prove</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>The training went astray at step {number}: the loss is {loss}.</source>
   <translation>L'addestramento si è smarrito al passo {number}: la perdita è {loss}.</translation>
  </message>
  <message>
   <location filename="training/trainer/step.py" />
   <source>Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.</source>
   <translation>Scegliere un LEARNING_RATE più piccolo, o 0 per quello dell'ottimizzatore.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>Training, epoch {epoch} of {epochs}</source>
   <translation>Addestramento, epoca {epoch} di {epochs}</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>{sentence} It is left out.</source>
   <translation>{sentence} È escluso.</translation>
  </message>
  <message>
   <location filename="training/trainer/trainer.py" />
   <source>The memory does not suffice for a whole batch. From now on it is looked at in parts of at most {count}; the steps stay the same.</source>
   <translation>La memoria non basta per un lotto intero. D'ora in poi si guarda in parti di al massimo {count}; i passi restano gli stessi.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model {base_model} is missing: this copy of RS Mask is not complete.</source>
   <translation>Manca il modello base {base_model}: questa copia di RS Mask non è completa.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Install RS Mask again, or choose other starting weights (WEIGHTS pretrained, file or none).</source>
   <translation>Reinstallare RS Mask, o scegliere altri pesi iniziali (WEIGHTS pretrained, file o none).</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>The base model is a {architecture} with {heads} heads, not a {architecture_2} with {heads_2} ones.</source>
   <translation>Il modello base è un {architecture} con teste {heads}, non un {architecture_2} con teste {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/base_model.py" />
   <source>Set ARCHITECTURE to {architecture} and HEADS to {heads}, or WEIGHTS to pretrained.</source>
   <translation>Impostare ARCHITECTURE su {architecture} e HEADS su {heads}, o WEIGHTS su pretrained.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Connect to the internet, or put the file at {target}, or start from your own file (WEIGHTS = file), or from nothing (WEIGHTS = none).</source>
   <translation>Connettersi a internet, o mettere il file in {target}, o partire da un file proprio (WEIGHTS = file), o da nulla (WEIGHTS = none).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {url} (once; it is kept in {parent}).</source>
   <translation>Scaricamento di {url} (una volta; resta in {parent}).</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be downloaded ({reason}): {url}</source>
   <translation>I pesi preaddestrati non si possono scaricare ({reason}): {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The pretrained weights can't be saved in {parent}: {reason}.</source>
   <translation>I pesi preaddestrati non si possono salvare in {parent}: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Free some space, or set TORCH_HOME to another folder.</source>
   <translation>Liberare spazio, o impostare TORCH_HOME su un'altra cartella.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights can't be downloaded from {url}: not an http address.</source>
   <translation>Non si possono scaricare pesi da {url}: non è un indirizzo http.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Downloading {name}</source>
   <translation>Scaricamento di {name}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>The download goes on from here when the job is run again.</source>
   <translation>Lo scaricamento continua da qui alla prossima esecuzione.</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>Weights without a hash in their name are not downloaded: {url}</source>
   <translation>I pesi senza hash nel nome non si scaricano: {url}</translation>
  </message>
  <message>
   <location filename="training/weights/download.py" />
   <source>What was downloaded from {url} is damaged (its hash differs).</source>
   <translation>Ciò che è stato scaricato da {url} è danneggiato (il suo hash differisce).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}.</source>
   <translation>Pesi iniziali: {source}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Starting weights: {source}; {count} loaded ({value#} % of the network).</source>
   <translation>Pesi iniziali: {source}; caricato: {count} ({value#} % della rete).</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Fresh: {list}.</source>
   <translation>Nuovo: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Without a place in the network: {count}.</source>
   <translation>Senza posto nella rete: {count}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>Classes kept: {list}.</source>
   <translation>Classi mantenute: {list}.</translation>
  </message>
  <message>
   <location filename="training/weights/matching.py" />
   <source>{name} starts from {whence}.</source>
   <translation>{name} parte da {whence}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>ImageNet (timm's {name})</source>
   <translation>ImageNet ({name} di timm)</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>No file of weights is given.</source>
   <translation>Nessun file di pesi è indicato.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Fill in WEIGHTS_FILE.</source>
   <translation>Compilare WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file of weights {path} does not exist.</source>
   <translation>Il file di pesi {path} non esiste.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Check WEIGHTS_FILE.</source>
   <translation>Verificare WEIGHTS_FILE.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the model {name} ({architecture})</source>
   <translation>modello {name} ({architecture})</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>the file {name}</source>
   <translation>file {name}</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} can't be read as weights: it is damaged, no file of PyTorch's, or holds more than tensors.</source>
   <translation>Il file {path} non può essere letto come pesi: è danneggiato, non è di PyTorch, o contiene più che tensori.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a .safetensors, or a .pth that holds tensors only (a state dict).</source>
   <translation>Scegliere un .safetensors, o un .pth che contenga solo tensori (state dict).</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>The file {path} holds no weights.</source>
   <translation>Il file {path} non contiene pesi.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Choose a file with a state dict.</source>
   <translation>Scegliere un file con uno state dict.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>{beside} does not state the images' normalisation: {reason}.</source>
   <translation>{beside} non indica la normalizzazione delle immagini: {reason}.</translation>
  </message>
  <message>
   <location filename="training/weights/sources.py" />
   <source>Write it as ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</source>
   <translation>Scriverla come ("mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]).</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>none, everything is learnt from the training set</source>
   <translation>nessuno, tutto si impara dal set di addestramento</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>No weight of the backbone in {title} fits the architecture {architecture}.</source>
   <translation>Nessun peso del backbone in {title} si adatta all'architettura {architecture}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Choose the architecture that the weights were made for, or other weights.</source>
   <translation>Scegliere l'architettura per cui i pesi sono stati fatti, o altri pesi.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Images are normalised with mean {numbers} and std {numbers_2}.</source>
   <translation>Le immagini si normalizzano con media {numbers} e deviazione {numbers_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Only the backbone of {source} is used: it has HEADS {heads}, not {heads_2}.</source>
   <translation>Si usa solo il backbone di {source}: ha HEADS {heads}, non {heads_2}.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>The norms of {source} have no statistics that could be kept frozen.</source>
   <translation>Le norme di {source} non hanno statistiche che si possano tenere congelate.</translation>
  </message>
  <message>
   <location filename="training/weights/starting_weights.py" />
   <source>Set NORM to group or batch.</source>
   <translation>Impostare NORM su group o batch.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>{size} a second</source>
   <translation>{size} al secondo</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest}: {list}</source>
   <translation>Scaricamento di {largest}: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of {largest} and {number} more: {list}</source>
   <translation>Scaricamento di {largest} e altri {number}: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>Download of all packages: {list}</source>
   <translation>Scaricamento di tutti i pacchetti: {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/downloads.py" />
   <source>all packages</source>
   <translation>tutti i pacchetti</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the processor lacks an instruction that a library of the engine needs</source>
   <translation>al processore manca un'istruzione di cui una libreria del motore ha bisogno</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine gave up (abort)</source>
   <translation>una libreria nativa del motore ha rinunciato (abort)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a memory access failed (bus error); often the shared memory (/dev/shm) is full</source>
   <translation>un accesso alla memoria è fallito (bus error); spesso la memoria condivisa (/dev/shm) è piena</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was killed from outside, most likely because the memory ran out</source>
   <translation>è stato terminato dall'esterno, molto probabilmente per mancanza di memoria</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (segmentation fault)</source>
   <translation>una libreria nativa del motore è andata in crash (segmentation fault)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was told to end from outside (terminated)</source>
   <translation>gli è stato chiesto dall'esterno di terminare (terminated)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (access violation)</source>
   <translation>una libreria nativa del motore è andata in crash (access violation)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>the memory ran out</source>
   <translation>la memoria si è esaurita</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack overflow)</source>
   <translation>una libreria nativa del motore è andata in crash (stack overflow)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) is missing; often the Visual C++ runtime is not installed</source>
   <translation>manca una libreria (DLL); spesso il runtime di Visual C++ non è installato</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a library (DLL) could not be loaded</source>
   <translation>una libreria (DLL) non si è potuta caricare</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>a native library of the engine crashed (stack buffer overrun)</source>
   <translation>una libreria nativa del motore è andata in crash (stack buffer overrun)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it was interrupted from outside</source>
   <translation>è stato interrotto dall'esterno</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>code 0x{code}</source>
   <translation>codice 0x{code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>it ended without a result</source>
   <translation>è terminato senza risultato</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>exit code {code}</source>
   <translation>codice di uscita {code}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>Try a smaller batch size or tile size, or close other programs.</source>
   <translation>Provare un lotto o un tassello più piccolo, o chiudere altri programmi.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; 'Check the engine' shows whether the engine is sound.</source>
   <translation>Il registro ha le sue ultime righe; «Verifica il motore» mostra se il motore è a posto.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/exit_codes.py" />
   <source>The log has its last lines; please report them, this is a fault of RS Mask.</source>
   <translation>Il registro ha le sue ultime righe; segnalarle, è un difetto di RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Deleting the old environment in {folder}</source>
   <translation>Eliminazione del vecchio ambiente in {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine that was there before goes on working</source>
   <translation>Il motore che c'era prima continua a funzionare</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine is ready</source>
   <translation>Il motore è pronto</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Making a Python environment in {folder}</source>
   <translation>Creazione di un ambiente Python in {folder}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Installing PyTorch and the libraries (about 1 to 4 GB)</source>
   <translation>Installazione di PyTorch e delle librerie (da 1 a 4 GB circa)</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Trying the engine</source>
   <translation>Prova del motore</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine can't be deleted: {filename} ({reason}).</source>
   <translation>Il motore non può essere eliminato: {filename} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Close every other QGIS that uses it, and run this again.</source>
   <translation>Chiudere ogni altro QGIS che lo usa, ed eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder is a file: {folder}.</source>
   <translation>La cartella del motore è un file: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The folder holds something else than an engine of RS Mask: {folder}.</source>
   <translation>La cartella contiene altro che un motore di RS Mask: {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are no wheels (.whl files) in {wheels}.</source>
   <translation>Non ci sono wheel (file .whl) in {wheels}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Fill it on a computer with a network: pip download -d FOLDER {list}</source>
   <translation>Riempirla su un computer con rete: pip download -d FOLDER {list}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>There are only {free#} GB free in {folder}.</source>
   <translation>Ci sono solo {free#} GB liberi in {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB.</source>
   <translation>Fare spazio lì o scegliere un'altra cartella: il motore richiede da 2 a 7 GB.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The engine's folder can't be made: {folder} ({reason}).</source>
   <translation>La cartella del motore non può essere creata: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Choose a folder of your own.</source>
   <translation>Scegliere una propria cartella.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>No Python was made in {folder}.</source>
   <translation>Nessun Python è stato creato in {folder}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name another Python.</source>
   <translation>Indicare un altro Python.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>{python} is older than Python {oldest_python}.{oldest_python_2}.</source>
   <translation>{python} è più vecchio di Python {oldest_python}.{oldest_python_2}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Name a newer Python, or leave the field empty.</source>
   <translation>Indicare un Python più recente, o lasciare vuoto il campo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The Python environment could not be made: this computer has no Python {oldest_python}.{oldest_python_2} or newer with venv, and uv, which would bring one, could not be fetched.</source>
   <translation>L'ambiente Python non si è potuto creare: questo computer non ha Python {oldest_python}.{oldest_python_2} o più recente con venv, e uv, che ne porterebbe uno, non si è potuto ottenere.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>On Debian and Ubuntu install python3-venv; elsewhere install Python or uv, or name an interpreter in this algorithm.</source>
   <translation>Su Debian e Ubuntu installare python3-venv; altrove installare Python o uv, o indicare un interprete in questo algoritmo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: uv was installed and is not there.</source>
   <translation>Le librerie non si sono potute installare: uv è stato installato e non c'è.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Start over.</source>
   <translation>Ricominciare da capo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>PyTorch's own server can't be used: {text}. PyTorch comes from the package index instead{about_the_index}</source>
   <translation>Il server di PyTorch non si può usare: {text}. PyTorch viene invece dall'indice di pacchetti{about_the_index}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>The libraries could not be installed: {text}.</source>
   <translation>Le librerie non si sono potute installare: {text}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install.py" />
   <source>Putting the libraries into place</source>
   <translation>Collocazione delle librerie</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the disk is full ({path})</source>
   <translation>il disco è pieno ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Make room there or choose another folder: the engine needs 2 to 7 GB. What was downloaded is kept.</source>
   <translation>Fare spazio lì o scegliere un'altra cartella: il motore richiede da 2 a 7 GB. Ciò che è stato scaricato è conservato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the names of its files become too long ({path})</source>
   <translation>i nomi dei suoi file diventano troppo lunghi ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder with a short name, such as C:\rs-mask.</source>
   <translation>Scegliere una cartella dal nome corto, come C:\rs-mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a file can't be written ({path})</source>
   <translation>un file non può essere scritto ({path})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Choose a folder of your own. Where it is yours, another QGIS or a virus scanner may hold the file: close it and run this again.</source>
   <translation>Scegliere una propria cartella. Se lo è, forse un altro QGIS o un antivirus tiene il file: chiuderlo ed eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>a download arrived damaged ({reason})</source>
   <translation>uno scaricamento è arrivato danneggiato ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again: what is there is not fetched twice. Where it stays so, a proxy or a virus scanner on the way changes files.</source>
   <translation>Eseguire di nuovo: ciò che c'è non si scarica due volte. Se continua, un proxy o un antivirus modifica i file per strada.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the connection to {host} is not trusted: its certificate is unknown here</source>
   <translation>la connessione a {host} non è attendibile: il suo certificato qui è sconosciuto</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Networks that look into encrypted connections have a certificate of their own: ask for its file and name it in the environment variable SSL_CERT_FILE, or use a folder of wheels.</source>
   <translation>Le reti che ispezionano le connessioni cifrate hanno un proprio certificato: chiederne il file e indicarlo nella variabile d'ambiente SSL_CERT_FILE, o usare una cartella di wheel.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the proxy gives no way to {host} ({reason})</source>
   <translation>il proxy non dà accesso a {host} ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the proxy in QGIS: Settings, Options, Network.</source>
   <translation>Verificare il proxy in QGIS: Impostazioni, Opzioni, Rete.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>{host} can't be reached ({reason})</source>
   <translation>{host} non è raggiungibile ({reason})</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Check the connection, or the proxy in QGIS: Settings, Options, Network. Without a network, name a folder of wheels. What was downloaded is kept.</source>
   <translation>Verificare la connessione, o il proxy in QGIS: Impostazioni, Opzioni, Rete. Senza rete, indicare una cartella di wheel. Ciò che è stato scaricato è conservato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>Run this again; where it stays so, name another Python or a folder of wheels, or start over.</source>
   <translation>Eseguire di nuovo; se continua, indicare un altro Python o una cartella di wheel, o ricominciare da capo.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/install_failures.py" />
   <source>the server</source>
   <translation>il server</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup) once.</source>
   <translation>Eseguire una volta l'algoritmo «Installa il motore» (rsmask:setup).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>RS Mask's engine (a Python of its own with PyTorch) is not set up on this computer.</source>
   <translation>Il motore di RS Mask (un proprio Python con PyTorch) non è installato su questo computer.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is version {version_text} ({python}), and RS Mask needs {version_text_2} or newer.</source>
   <translation>Il Python del motore è la versione {version_text} ({python}), e RS Mask richiede {version_text_2} o più recente.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python ({python}) lacks {list}.</source>
   <translation>Al Python del motore ({python}) manca {list}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>Run the algorithm 'Set up the engine' (rsmask:setup), or install them there.</source>
   <translation>Eseguire l'algoritmo «Installa il motore» (rsmask:setup), o installarli lì.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python is not there: {python}.</source>
   <translation>Il Python del motore non c'è: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python gave no answer within {probe_seconds} seconds: {python}.</source>
   <translation>Il Python del motore non ha risposto entro {probe_seconds} secondi: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>The engine's Python does not work ({python}): {reason}.</source>
   <translation>Il Python del motore non funziona ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/locate.py" />
   <source>This is not a Python that RS Mask can run: {python}.</source>
   <translation>Questo non è un Python che RS Mask possa eseguire: {python}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/program.py" />
   <source>{command} does not start: {reason}.</source>
   <translation>{command} non si avvia: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Flatpak's sandbox, which has no pip: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Questo QGIS gira nella sandbox di Flatpak, che non ha pip: creare fuori di essa, nella propria cartella home, un ambiente Python con le librerie del motore, e indicarne il Python in Impostazioni, Opzioni, Processing, Sorgenti, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/sandbox.py" />
   <source>This QGIS runs in Snap's sandbox, which hides the machine's Python: make a Python environment with the engine's libraries in your home folder outside of it, and name its Python in Settings, Options, Processing, Providers, RS Mask.</source>
   <translation>Questo QGIS gira nella sandbox di Snap, che nasconde il Python della macchina: creare fuori di essa, nella propria cartella home, un ambiente Python con le librerie del motore, e indicarne il Python in Impostazioni, Opzioni, Processing, Sorgenti, RS Mask.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The temporary folder can't be written to: {folder} ({reason}).</source>
   <translation>Non si può scrivere nella cartella temporanea: {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Make room there, or choose another in Settings, Options, Processing, General.</source>
   <translation>Liberate spazio lì o sceglietene un'altra in Impostazioni, Opzioni, Processing, Generale.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine's Python could not be started ({python}): {reason}.</source>
   <translation>Il Python del motore non si è potuto avviare ({python}): {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>Run the algorithm 'Set up the engine', or correct the interpreter in the options.</source>
   <translation>Eseguire l'algoritmo «Installa il motore», o correggere l'interprete nelle opzioni.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/engine/worker_client.py" />
   <source>The engine stopped unexpectedly: {explain_exit}.</source>
   <translation>Il motore si è fermato inaspettatamente: {explain_exit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/described_path.py" />
   <source>The card of this model is damaged.</source>
   <translation>La scheda di questo modello è danneggiata.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>The model can't be read: {reason}.</source>
   <translation>Il modello non può essere letto: {reason}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>This file is no model of RS Mask, or it is damaged.</source>
   <translation>Questo file non è un modello di RS Mask, o è danneggiato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>, {size#} m a pixel</source>
   <translation>, {size#} m per pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Made for: {bands} ({pixel_kind}){ground}, tiles of {card} pixels</source>
   <translation>Fatto per: {bands} ({pixel_kind}){ground}, tasselli di {card} pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>file of {made}</source>
   <translation>file del {made}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>Keeps scores from {span}</source>
   <translation>Tiene i punteggi da {span}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>mask AP {average#}, AP50 {half#} on {name} tiles</source>
   <translation>AP delle maschere {average#}, AP50 {half#} sui tasselli {name}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/model_card.py" />
   <source>decimal numbers</source>
   <translation>numeri decimali</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Does not fit this raster: {misfit}.</source>
   <translation>Non si adatta a questo raster: {misfit}.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster; its pixels of {size#} m are resampled to {model_size#} m</source>
   <translation>Si adatta a questo raster; i suoi pixel di {size#} m sono ricampionati a {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>: small objects may not be seen.</source>
   <translation>: piccoli oggetti potrebbero non vedersi.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster if its pixels, whose ground size is unknown, are about as large.</source>
   <translation>Si adatta a questo raster se i suoi pixel, la cui dimensione al suolo è ignota, sono circa altrettanto grandi.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>Fits this raster.</source>
   <translation>Si adatta a questo raster.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have}</source>
   <translation>il modello prende {need} bande, il raster ne ha {have}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model takes {need} bands, the raster has {have} beside alpha</source>
   <translation>il modello prende {need} bande, il raster ne ha {have} oltre ad alfa</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>8-bit pixels</source>
   <translation>pixel a 8 bit</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>other pixels than 8-bit</source>
   <translation>pixel diversi da 8 bit</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>the model was trained on {made_for}, the raster has {has}</source>
   <translation>il modello è stato addestrato su {made_for}, il raster ha {has}</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>its pixels of {size#} m are too coarse for a model of {model_size#} m</source>
   <translation>i suoi pixel di {size#} m sono troppo grossolani per un modello di {model_size#} m</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tile</source>
   <translation>L'intero raster: circa {tiles#} tassello</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>The whole raster: about {tiles#} tiles</source>
   <translation>L'intero raster: circa {tiles#} tasselli</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}; how long they take is known after a first run.</source>
   <translation>{text}; quanto durano si saprà dopo una prima esecuzione.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>{text}, {duration} at the speed of the last run.</source>
   <translation>{text}, {duration} alla velocità dell'ultima esecuzione.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/raster_fit.py" />
   <source>a minute or less</source>
   <translation>un minuto o meno</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>to learn from</source>
   <translation>per l'addestramento</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for validation</source>
   <translation>per la validazione</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>for the test</source>
   <translation>per il test</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This training set is unfinished: go on with it in “Make a training set”.</source>
   <translation>Questo set di addestramento è incompiuto: continuarlo con «Crea un set di addestramento».</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>A folder with COCO annotations; the training says what is in it.</source>
   <translation>Una cartella con annotazioni COCO; l'addestramento dice cosa contiene.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>This folder is no training set.</source>
   <translation>Questa cartella non è un set di addestramento.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>The file dataset.json of this set is damaged.</source>
   <translation>Il file dataset.json di questo set è danneggiato.</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}, {sizes} a pixel</source>
   <translation>Tasselli di {found} pixel: {imagery}, {sizes} per pixel</translation>
  </message>
  <message>
   <location filename="rs_mask_plugin/widgets/training_set.py" />
   <source>Tiles of {found} pixels: {imagery}</source>
   <translation>Tasselli di {found} pixel: {imagery}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was made {list}</source>
   <translation>è stata fatta {list}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had {name} as well</source>
   <translation>aveva anche {name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>had another state of {name}, or searched it in another way (tiles, margin, area, bands)</source>
   <translation>aveva un altro stato di {name}, o vi cercava in altro modo (tasselli, margine, area, bande)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was to be kept</source>
   <translation>doveva essere conservato</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>can't be read here</source>
   <translation>qui non può essere letto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tile is</source>
   <translation>tassello finito,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>finished tiles are</source>
   <translation>tasselli finiti,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{processes} processes on this machine</source>
   <translation>{processes} processi su questa macchina</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>workers of {scheduler}</source>
   <translation>worker di {scheduler}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{other#} objects in place of {count#}</source>
   <translation>{other#} oggetti invece di {count#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>boxes up to {max#} pixels apart</source>
   <translation>rettangoli distanti fino a {max#} pixel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{what} up to {max#} apart</source>
   <translation>{what} distanti fino a {max#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source> while {file_name} was written</source>
   <translation> durante la scrittura di {file_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number</source>
   <translation>un numero intero</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number</source>
   <translation>un numero</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a text</source>
   <translation>un testo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is a folder</source>
   <translation>è una cartella</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>does not exist</source>
   <translation>non esiste</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>band {band}</source>
   <translation>banda {band}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{itemsize}-bit</source>
   <translation>a {itemsize} bit</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>floating-point</source>
   <translation>in virgola mobile</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>no CRS</source>
   <translation>nessun SR</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>: {crs_name} has no place on the Earth</source>
   <translation>: {crs_name} non ha un posto sulla Terra</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>ground control points</source>
   <translation>punti di controllo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a camera model (RPC)</source>
   <translation>un modello di camera (RPC)</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>only the local CRS {crs_name}</source>
   <translation>solo il SR locale {crs_name}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the virtual raster</source>
   <translation>il raster virtuale</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>A source file of {name} is missing:</source>
   <translation>Manca un file sorgente di {name}:</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>The scheduler at {address}</source>
   <translation>Lo scheduler a {address}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>This machine</source>
   <translation>Questa macchina</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygon</source>
   <translation>poligono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>polygons</source>
   <translation>poligoni</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>feature</source>
   <translation>elemento</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>features</source>
   <translation>elementi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>was</source>
   <translation>è stato</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>were</source>
   <translation>sono stati</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has</source>
   <translation>è</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>have</source>
   <translation>sono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>is left out</source>
   <translation>è escluso</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>are left out</source>
   <translation>sono esclusi</translation>
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
   <translation>di una classe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>the</source>
   <translation>tutti</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>0 or 1</source>
   <translation>0 o 1</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a number from {low#} to {high#}</source>
   <translation>un numero da {low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>a whole number from {low#} to {high#}</source>
   <translation>un numero intero da {low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>wrong</source>
   <translation>sbagliati</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no validation tiles</source>
   <translation>non ha tasselli di validazione</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>has no object in its validation tiles</source>
   <translation>non ha oggetti nei suoi tasselli di validazione</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>shown</source>
   <translation>mostrata</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>stored</source>
   <translation>memorizzata</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>test stays</source>
   <translation>il test resta</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation stays</source>
   <translation>la validazione resta</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>validation and test stay</source>
   <translation>validazione e test restano</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>inside the area</source>
   <translation>nell'area</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>in {truth}</source>
   <translation>in {truth}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} pixels</source>
   <translation>{value#} pixel</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} map units</source>
   <translation>{value#} unità di mappa</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{value#} metres</source>
   <translation>{value#} metri</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{low#} to {high#}</source>
   <translation>{low#} a {high#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>heads</source>
   <translation>teste</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone stage {stage}</source>
   <translation>stadio {stage} del backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minute</source>
   <translation>{minutes#} minuto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{minutes#} minutes</source>
   <translation>{minutes#} minuti</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>medium {ap#}</source>
   <translation>medi {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>large {ap#}</source>
   <translation>grandi {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>small {ap#}</source>
   <translation>piccoli {ap#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>of epoch {drawn_epoch}</source>
   <translation>dell'epoca {drawn_epoch}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>from before it went on</source>
   <translation>di prima della ripresa</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step is</source>
   <translation>1 passo,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{repeated#} steps are</source>
   <translation>{repeated#} passi,</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{count} processes, the first on {device}</source>
   <translation>{count} processi, il primo su {device}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>box head</source>
   <translation>testa dei rettangoli</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>mask head</source>
   <translation>testa delle maschere</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>class layers</source>
   <translation>strati delle classi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>backbone</source>
   <translation>backbone</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>pyramid</source>
   <translation>piramide</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>proposals</source>
   <translation>proposte</translation>
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
   <translation>{size} su {size_2}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{duration} left</source>
   <translation>ancora {duration}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it is made for the CPU</source>
   <translation>, dove è fatto per la CPU</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>, where it has CUDA with it: some 3 GB to download</source>
   <translation>, dove ha CUDA con sé: circa 3 GB da scaricare</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>exit code {returncode}</source>
   <translation>codice di uscita {returncode}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{shown} and {more} more</source>
   <translation>{shown} e altri {more}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{digits}-bit</source>
   <translation>{digits} bit</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>?-bit</source>
   <translation>? bit</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{scores#} to {scores_2#}</source>
   <translation>da {scores#} a {scores_2#}</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} minutes</source>
   <translation>circa {minutes} minuti</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>about {minutes} hours</source>
   <translation>circa {minutes} ore</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object</source>
   <translation>1 oggetto</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects</source>
   <translation>{n#} oggetti</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tile</source>
   <translation>1 tassello</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tiles</source>
   <translation>{n#} tasselli</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 band</source>
   <translation>1 banda</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} bands</source>
   <translation>{n#} bande</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 tensor</source>
   <translation>1 tensore</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} tensors</source>
   <translation>{n#} tensori</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 thread</source>
   <translation>1 thread</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} threads</source>
   <translation>{n#} thread</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 raster</source>
   <translation>1 raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} rasters</source>
   <translation>{n#} raster</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 area</source>
   <translation>1 area</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} areas</source>
   <translation>{n#} aree</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 polygon</source>
   <translation>1 poligono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} polygons</source>
   <translation>{n#} poligoni</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 annotation</source>
   <translation>1 annotazione</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} annotations</source>
   <translation>{n#} annotazioni</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image was</source>
   <translation>1 immagine è stata</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images were</source>
   <translation>{n#} immagini sono state</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image has</source>
   <translation>1 immagine ha</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images have</source>
   <translation>{n#} immagini hanno</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 object has</source>
   <translation>1 oggetto non ha</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} objects have</source>
   <translation>{n#} oggetti non hanno</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 block</source>
   <translation>1 blocco</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} blocks</source>
   <translation>{n#} blocchi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image</source>
   <translation>1 immagine</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images</source>
   <translation>{n#} immagini</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image is</source>
   <translation>1 immagine è</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images are</source>
   <translation>{n#} immagini sono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class has</source>
   <translation>1 classe ha</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes have</source>
   <translation>{n#} classi hanno</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 other image was</source>
   <translation>1 altra immagine è stata</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} other images were</source>
   <translation>{n#} altre immagini sono state</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 image overlaps</source>
   <translation>1 immagine copre</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} images overlap</source>
   <translation>{n#} immagini coprono</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 training tile</source>
   <translation>1 tassello di addestramento</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} training tiles</source>
   <translation>{n#} tasselli di addestramento</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 step</source>
   <translation>1 passo</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} steps</source>
   <translation>{n#} passi</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 validation</source>
   <translation>1 validazione</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} validations</source>
   <translation>{n#} validazioni</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 epoch</source>
   <translation>1 epoca</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} epochs</source>
   <translation>{n#} epoche</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 test tile</source>
   <translation>1 tassello di test</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} test tiles</source>
   <translation>{n#} tasselli di test</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>1 class</source>
   <translation>1 classe</translation>
  </message>
  <message>
   <location filename="parts of sentences" />
   <source>{n#} classes</source>
   <translation>{n#} classi</translation>
  </message>
 </context>
</TS>
